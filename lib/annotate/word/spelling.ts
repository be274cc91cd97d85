import type { Forms } from '../../domain/script';
import type { TokenKind, Word } from '../../domain/token';
import { boundedCache, heldOf, LONGEST_KEPT } from '../../lexicon/cache';
import { opensWork } from '../name/works';
import type { ReadableToken } from '../readings/types';
import { mayBeWrong } from '../repair/repairer';
import { mayBeMisread } from '../repair/slips';
import type { Parallel } from '../script/parallel';
import type { Lexeme, LexemeOf } from './lexeme';
import { SpellingTable } from './spelling-table';
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
  /** A word in a form that is neither Taiwan's nor the Mainland's. */
  readonly variant: boolean;
  /** A word with a character that a machine confuses. */
  readonly doubtful: boolean;
  /** The mark before a title: 《. */
  readonly opensWork: boolean;
}

export interface Spellings {
  of(kind: TokenKind, surface: string, traditional: string, simplified: string): Spelling;
  /** Of a stretch of a paragraph: the same, without its strings being made where it is known. */
  at(kind: TokenKind, paragraph: Parallel, start: number, end: number): Spelling;
}

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
  readonly variant: boolean;
  readonly doubtful: boolean;
  readonly opensWork: boolean;
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
    const isWord = kind === 'word';
    this.variant = isWord && traditional !== surface && simplified !== surface;
    this.doubtful = isWord && (mayBeWrong(traditional) || mayBeMisread(traditional, entries));
    this.opensWork = kind === 'punctuation' && opensWork(surface);
    this.wording = taiwan === null ? undefined : { taiwan };
    this.readable = { kind, surface, ...forms, entries, isName: false, notes: undefined };
  }

  get named(): ReadableToken {
    this.#named ??= { ...this.readable, isName: true, notes: undefined };
    return this.#named;
  }
}

/** Remembers spellings, in bounded memory. */
export function spellings(lexemeOf: LexemeOf): Spellings {
  const make = (
    kind: TokenKind,
    surface: string,
    traditional: string,
    simplified: string,
  ): Spelling => {
    const forms = { traditional: bare(traditional), simplified: bare(simplified) };
    const lexeme = isLookedUp(kind) ? lexemeOf(forms.traditional, forms.simplified) : null;
    return new KnownSpelling(kind, surface, traditional, simplified, lexeme, forms);
  };
  const table = new SpellingTable<Spelling>(heldOf(SPELLINGS_KEPT));
  // By surface, for that is seldom written with two forms; the last one met is kept.
  const kept = boundedCache<string, Spelling>(SPELLINGS_KEPT);
  return {
    of(kind, surface, traditional, simplified) {
      const known = kept.get(surface);
      if (
        known?.kind === kind &&
        known.traditional === traditional &&
        known.simplified === simplified
      ) {
        return known;
      }
      const spelling = make(kind, surface, traditional, simplified);
      if (surface.length <= LONGEST_KEPT) kept.set(surface, spelling);
      return spelling;
    },
    at(kind, paragraph, start, end) {
      const known = table.find(kind, paragraph, start, end);
      if (known) return known;
      const { surface, traditional, simplified } = paragraph;
      const forms = [surface, traditional, simplified].map((text) => text.slice(start, end));
      const [written = '', taiwan = '', mainland = ''] = forms;
      const spelling = make(kind, written, taiwan, mainland);
      if (written.length <= LONGEST_KEPT) table.keep(spelling);
      return spelling;
    },
  };
}
