import type { EntryId } from './lexicon/lexicon';
import type { Forms } from './script';
import type { Span } from './span';

/** Where a word was met: the sentence as the source has it, and the way back to it. */
export interface Encounter {
  readonly textId: string;
  readonly textTitle: string;
  /** Missing in what was kept before there was such a field. */
  readonly textTitleSimplified?: string;
  /** `/read/slug` or `/texts/id`. */
  readonly href: string;
  readonly sentence: string;
  readonly sentenceSimplified: string;
  /** The word inside `sentence`, UTF-16 offsets relative to the sentence. */
  readonly within: Span;
  /** The word's offset in the text. */
  readonly offset: number;
}

/** The title of the text a word was met in, in both scripts. */
export const titleForms = ({ textTitle, textTitleSimplified = textTitle }: Encounter): Forms => ({
  traditional: textTitle,
  simplified: textTitleSimplified,
});

export type WordStatus = 'new' | 'learning' | 'known' | 'ignored';

/** What has a place in a sequence; see `inSequence`. */
export interface Ordered {
  readonly order?: number;
}

/**
 * Compares by the sequence's counter, never by a clock that may have been set ahead and back.
 * What was kept before there was a counter comes first, by the time it carries.
 */
export const inSequence = (one: Ordered, other: Ordered, time: number, otherTime: number): number =>
  (one.order ?? 0) - (other.order ?? 0) || time - otherTime;

/** The last number a count of answers or changes comes to; it stays there. */
export const LAST_COUNT = 2 ** 50;

/** A count after one more; a count that has come to its last number can be read and kept as well. */
export const grown = (count: number): number => Math.min(LAST_COUNT, count + 1);

/** Every record can be merged between devices: milliseconds since the epoch, and a tombstone. */
export interface Stamped {
  readonly changed: number;
  readonly deleted: boolean;
}

/**
 * Identity of a dictionary word, one for every script and variant a text may write: the
 * Traditional headword of its first entry, where that is the same word in Simplified (臺灣 for
 * 台灣); else its own standard form.
 * @param first id of the entry ranked first.
 */
export function wordId(
  traditional: string,
  simplified: string,
  first: EntryId | undefined,
): string {
  const [headword, other] = first?.split('|') ?? [];
  return headword && other === simplified ? headword : traditional;
}

/** UTF-16 units of a meaning in the learner's words, and of one put together from parts. */
export const LONGEST_MEANING = 400;

/**
 * A dictionary word, or a phrase of no dictionary, that the learner knows something about. `id` is as `wordId` has it. */
export interface SavedWord extends Stamped {
  readonly id: string;
  readonly traditional: string;
  readonly simplified: string;
  /** Numbered pinyin; of a phrase as `formatPhrase` has it. */
  readonly pinyin: string;
  readonly taiwanPinyin: string;
  /** First gloss as shown when it was saved; of a phrase what its words mean, or the learner's own. */
  readonly gloss: string;
  /** Empty where the dictionary has none. */
  readonly entryIds: readonly string[];
  readonly status: WordStatus;
  /** True when the learner saved it for review; a status alone does not. */
  readonly saved: boolean;
  readonly encounters: readonly Encounter[];
  readonly added: number;
  /** Place in the sequence in which words were saved; missing in what was kept before. */
  readonly order?: number;
}

/** A ts-fsrs card flattened to plain data; times in milliseconds since the epoch. */
export interface ReviewCard extends Stamped {
  /** The SavedWord's id. */
  readonly id: string;
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsedDays: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  /** ts-fsrs State: 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: 0 | 1 | 2 | 3;
  readonly lastReview: number | null;
}

export type Rating = 'again' | 'hard' | 'good' | 'easy';

export interface ReviewLog extends Stamped {
  /** `${cardId}@${time}-${order}`; in what was kept before there was an order, without it. */
  readonly id: string;
  readonly cardId: string;
  readonly rating: Rating;
  readonly time: number;
  /** Place in the sequence of answers; missing in what was kept before there was one. */
  readonly order?: number;
  /**
   * The card as it was before this rating, so that a rating can be undone: `deleted` where there
   * was none.
   */
  readonly before: ReviewCard;
}
