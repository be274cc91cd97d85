import type { Romaniser } from '@/lib/domain/engine';
import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import type { Reading } from '@/lib/domain/reading/reading';
import type { ReadingReason, TokenKind } from '@/lib/domain/token';
import type { PolyphoneReader } from './polyphones';

/** A token as the reading step needs it; all tokens of a sentence are given, in order. */
export interface ReadableToken {
  readonly kind: TokenKind;
  readonly surface: string;
  readonly traditional: string;
  readonly simplified: string;
  /** Entries of the headword, any order; empty when the dictionary has none. */
  readonly entries: readonly Entry[];
  readonly isName: boolean;
  /** What holds of the token in every sentence; only the reading step looks inside. */
  notes?: TokenNotes | undefined;
}

/** Found out once a token: the same object stands for all tokens written alike. */
export interface TokenNotes {
  /** Readings of the dictionary, likeliest first. */
  readonly readings: readonly Reading[];
  /** The same in numbered pinyin, lower case. */
  readonly sounds: readonly string[];
  /** Neighbours may overrule the dictionary (看|得到, 曾|老師). */
  readonly overruled: boolean;
  /** The choice no sentence changes. */
  settled: ReadingChoice | null;
  /** Choices made so far among the readings, still without their reason. */
  made: Map<Reading, ReadingChoice> | null;
}

export interface ReadingTools {
  /** Called seldom, with one word or one sentence of Simplified text: it is slow. */
  readonly romanise: Romaniser;
  readonly lexicon: Lexicon;
  /** The statistical model; without it the romaniser decides what rules leave open. */
  readonly polyphones?: PolyphoneReader;
}

export interface ReadingChoice {
  /** Mainland dictionary tones, one syllable per Han character of the token. */
  readonly reading: Reading;
  readonly taiwan: Reading;
  /** How Taiwan says it every day, where its table of characters reads it otherwise. */
  readonly spoken: Reading | undefined;
  /** Other readings the dictionary has for this word, likeliest first. */
  readonly alternatives: readonly Reading[];
  /** Always there, for choices of one shape are read sooner than of several. */
  readonly why: ReadingReason | undefined;
}
