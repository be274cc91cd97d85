import type { Span } from '../../domain/span';
import type { NameType, TokenKind } from '../../domain/token';

/** A piece of a paragraph with its Simplified form. */
export interface NamePiece extends Span {
  readonly kind: TokenKind;
  readonly simplified: string;
}

/** A stretch of a paragraph that is a name. */
export interface FoundName extends Span {
  readonly type?: NameType;
  /** Nats by which the name is likelier than the words it replaces. */
  readonly gain: number;
  /** The name's Latin form, where the text gives it. */
  readonly latin?: string;
}

export interface NameTools {
  /** Headwords of the dictionary. */
  readonly has: (simplified: string) => boolean;
  /** True where the dictionary explains it as a place. */
  readonly isPlace?: (simplified: string) => boolean;
  /** Occurrences in the frequency list. */
  readonly frequency: (simplified: string) => number;
}

/** All occurrences jieba's frequency list counts. */
const TOTAL = 60_101_967;
/** Rarer words are as rare as a word can be known to be. */
const LEAST = 1;

/** Minus the logarithm of a word's share of running words. */
export const wordCost = (word: string, tools: NameTools): number =>
  Math.log(TOTAL / Math.max(LEAST, tools.frequency(word)));
