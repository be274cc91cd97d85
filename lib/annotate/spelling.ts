import type { TokenKind } from '../domain/token';
import { boundedCache } from '../lexicon/cache';
import type { Lexeme, LexemeOf } from './lexeme';

/** What all tokens written alike have in common: made once, not once a token. */
export interface Spelling {
  readonly kind: TokenKind;
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
  /** The forms without variation selectors and other marks. */
  readonly bareTraditional: string;
  readonly bareSimplified: string;
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
const SPELLINGS_KEPT = 40_000;

/** Without variation selectors and other marks, which no headword has. */
export const bare = (text: string): string =>
  /\p{M}/u.test(text) ? text.replace(/\p{M}/gu, '') : text;

const isLookedUp = (kind: TokenKind): boolean => kind === 'word' || kind === 'number';

/** Remembers spellings, in bounded memory. */
export function spellings(lexemeOf: LexemeOf): SpellingOf {
  const kept = boundedCache<string, Spelling>(SPELLINGS_KEPT);
  return (kind, surface, traditional, simplified) => {
    const alike = traditional === surface && simplified === surface;
    const key = alike ? surface : `${surface}|${traditional}|${simplified}`;
    const known = kept.get(key);
    if (known !== undefined && known.kind === kind) return known;
    const bareTraditional = bare(traditional);
    const bareSimplified = bare(simplified);
    const spelling: Spelling = {
      kind,
      surface,
      traditional,
      simplified,
      bareTraditional,
      bareSimplified,
      lexeme: isLookedUp(kind) ? lexemeOf(bareTraditional, bareSimplified) : null,
    };
    kept.set(key, spelling);
    return spelling;
  };
}
