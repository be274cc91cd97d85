import type { AnswerRecord, CardDays, ReviewCard, ReviewLog, SavedWord } from '../../domain/card';
import type { Span } from '../../domain/span';

/** A sentence in one script, and where the word stands in it; null where it cannot be found. */
export interface TakenSentence {
  readonly text: string;
  readonly mark: Span | null;
}

export type TakenCard = ReviewCard & CardDays;
export type TakenAnswer = ReviewLog & AnswerRecord;

/** A word with all that goes along with it. */
export interface TakenWord {
  readonly word: SavedWord;
  readonly sentence: TakenSentence | null;
  readonly sentenceSimplified: TakenSentence | null;
  /** Null where it was never asked. */
  readonly card: TakenCard | null;
  /** In the order in which they were given. */
  readonly answers: readonly TakenAnswer[];
}
