import type { ReadingReason } from '@/lib/domain/token';
import type { SentenceContext } from '../context';

/** A reading in numbered pinyin with the reason a learner is shown. */
export interface Ruling {
  readonly reading: string;
  readonly why: ReadingReason;
}

/** One way of choosing among the readings of a word. */
export interface ReadingRule {
  readonly name: string;
  /** Whether its answer for this word hangs on the sentence; else it is found once for all. */
  readonly looksAround: (word: string) => boolean;
  /**
   * @param index of the token among those of the sentence
   * @param sounds what may be chosen: the dictionary's readings in numbered pinyin, lower case
   * @returns null when it cannot tell
   */
  readonly read: (
    index: number,
    context: SentenceContext,
    sounds: readonly string[],
  ) => Ruling | null;
}
