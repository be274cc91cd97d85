import type { Forms } from '../domain/script';
import type { TokenKind, Word } from '../domain/token';
import { boundedCache } from '../lexicon/cache';
import type { Lexeme, LexemeOf } from './lexeme';
import type { ReadableToken } from './readings/types';
import { taiwanWording } from './wording';

/** What all tokens written alike have in common: made once, not once a token. */
export interface Spelling {
  readonly kind: TokenKind;
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
  /** As the readings and the grammar see it, in forms without variation selectors and other marks. */
  readonly readable: ReadableToken;
  /** The same where it is a name. */
  readonly named: ReadableToken;
  /** What Taiwan says instead, where it is Mainland wording. */
  readonly wording: Word['wording'];
  /** Null for what no dictionary is asked about. */
  readonly lexeme: Lexeme | null;
}

export type SpellingOf = (
  kind: TokenKind,
  surface: string,
  traditional: string,
  simplified: string,
) => Spelling;

/** Spellings kept: as many as word types, see lexemes. */
const SPELLINGS_KEPT = 32_000;

/** Without variation selectors and other marks, which no headword has. */
export const bare = (text: string): string =>
  /\p{M}/u.test(text) ? text.replace(/\p{M}/gu, '') : text;

const isLookedUp = (kind: TokenKind): boolean => kind === 'word' || kind === 'number';

const NO_ENTRIES: ReadableToken['entries'] = [];

class KnownSpelling implements Spelling {
  readonly readable: ReadableToken;
  readonly wording: Word['wording'];
  #named: ReadableToken | null = null;

  constructor(
    readonly kind: TokenKind,
    readonly surface: string,
    readonly traditional: string,
    readonly simplified: string,
    readonly lexeme: Lexeme | null,
    forms: Forms,
  ) {
    const entries = lexeme?.entries ?? NO_ENTRIES;
    const taiwan = taiwanWording(traditional);
    this.wording = taiwan === null ? undefined : { taiwan };
    this.readable = { kind, surface, ...forms, entries, isName: false, notes: undefined };
  }

  get named(): ReadableToken {
    this.#named ??= { ...this.readable, isName: true, notes: undefined };
    return this.#named;
  }
}

/** Remembers spellings, in bounded memory. */
export function spellings(lexemeOf: LexemeOf): SpellingOf {
  // By surface, for that is seldom written with two forms; the last one met is kept.
  const kept = boundedCache<string, Spelling>(SPELLINGS_KEPT);
  return (kind, surface, traditional, simplified) => {
    const known = kept.get(surface);
    if (
      known?.kind === kind &&
      known.traditional === traditional &&
      known.simplified === simplified
    ) {
      return known;
    }
    const forms = { traditional: bare(traditional), simplified: bare(simplified) };
    const lexeme = isLookedUp(kind) ? lexemeOf(forms.traditional, forms.simplified) : null;
    const spelling = new KnownSpelling(kind, surface, traditional, simplified, lexeme, forms);
    kept.set(surface, spelling);
    return spelling;
  };
}
