import type { CardKind } from './card-kind';
import type { EntryId } from './lexicon/lexicon';
import type { Forms } from './script';
import type { Span } from './span';
import type { ClockReading } from './study-day';
import type { Weights } from './weights';

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
  /**
   * How the word was read and what it meant there, as `SavedWord` has them; missing where it is what
   * the word says of itself.
   */
  readonly pinyin?: string;
  readonly taiwanPinyin?: string;
  readonly gloss?: string;
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
  /**
   * When it became known, milliseconds since the epoch; missing where it is not, and in what was kept
   * before it was written down.
   */
  readonly knownSince?: number;
  /**
   * Who the state is by, where it is not simply what the learner set: `review`, answers have made the
   * word known; `learner`, the learner has set a word back that answers had made known, and answers
   * leave its state alone since.
   */
  readonly statusBy?: 'review' | 'learner';
  /** What the learner calls it by, as `tagsIn` has tags; missing where there are none. */
  readonly tags?: readonly string[];
  /** What the learner wrote about it; missing where there is nothing. */
  readonly note?: string;
  /**
   * What a word of the dictionary means in the learner's own words; missing where `gloss` does. Of a
   * phrase `gloss` is their own.
   */
  readonly ownGloss?: string;
}

/** What of a word an answer may change. */
export type WordState = Pick<SavedWord, 'status' | 'knownSince' | 'statusBy'>;

/** Whether answers have made a word known: it is asked on, for it may be forgotten. */
export const isKnownByReview = ({ status, statusBy }: WordState): boolean =>
  status === 'known' && statusBy === 'review';

/** What a word means as the learner wants it told. */
export const meaningOf = ({ gloss, ownGloss }: Pick<SavedWord, 'gloss' | 'ownGloss'>): string =>
  ownGloss || gloss;

/**
 * The study days of a card, as `studyDay` counts them. They are missing in what was kept before they
 * were counted; `daysOf` (lib/study/review/older.ts) has them for every card.
 */
export interface CardDays {
  /** The day from which a review card is asked; null for one that is new or in its steps. */
  readonly dueDay: number | null;
  /** The day of the first answer; null before it. */
  readonly firstDay: number | null;
  /** The day of the last answer, by the clock and the rollover of then. */
  readonly lastDay: number | null;
}

/**
 * A ts-fsrs card flattened to plain data; times in milliseconds since the epoch. It is what a replay
 * of its answers comes to (lib/study/review/replay.ts).
 */
export interface ReviewCard extends Stamped, Partial<CardDays> {
  /** As `cardIdOf` has it, of the SavedWord's id and the kind of card. */
  readonly id: string;
  /**
   * When a card in its steps is due. Of a review card when its day begins for a clock that stays as
   * it was at the last answer: to sort by; whether it is due, `dueDay` says.
   */
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  /** Study days between the last answer and the one before. */
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

/** The longest that an answer is taken to last, in milliseconds, as in Anki: who takes longer is away. */
export const LONGEST_ANSWER = 60_000;

/**
 * Milliseconds after which an answer is history: answers further apart are of two study days, wherever
 * and at whatever rollover they were given, and a sitting is over.
 */
export const RECENT = 4 * 24 * 60 * 60_000;

/**
 * What an answer says of itself so that it can be replayed, exported and refitted. It is missing in
 * what was kept before; `recordOf` (lib/study/review/older.ts) has it for every answer.
 */
export interface AnswerRecord extends ClockReading {
  readonly kind: CardKind;
  /** Study days since the answer before, as they were counted for this one; 0 for the first. */
  readonly elapsedDays: number;
  /**
   * Days the answer put the card off, 0 where it led to a step of minutes; null where it was not
   * kept: then as many as the scheduler said.
   */
  readonly scheduledDays: number | null;
  /** Milliseconds from question to answer, at most `LONGEST_ANSWER`; null where it was not kept. */
  readonly duration: number | null;
  readonly weights: Weights;
}

export interface ReviewLog extends Stamped, Partial<AnswerRecord> {
  /** `${cardId}@${time}-${order}`; in what was kept before there was an order, without it. */
  readonly id: string;
  readonly cardId: string;
  readonly rating: Rating;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Place in the sequence of answers; missing in what was kept before there was one. */
  readonly order?: number;
  /**
   * The card as it was before this rating, so that a rating can be undone: `deleted` where there
   * was none.
   */
  readonly before: ReviewCard;
  /** The state of the word before this rating; missing where the rating left it alone. */
  readonly wordBefore?: WordState;
}
