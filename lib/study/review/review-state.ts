import type { StoreApi } from 'zustand/vanilla';
import type { Rating, ReviewCard, ReviewLog } from '../../domain/card';
import type { Failure } from '../../storage/outbox';
import type { Held } from './queue';

export interface ReviewState {
  readonly ready: boolean;
  /** Id of the card being asked, which names its word and its kind; null when nothing is due. */
  readonly current: string | null;
  readonly revealed: boolean;
  /** The card being asked, or the one its word would start with. */
  readonly card: Omit<ReviewCard, 'changed' | 'deleted'> | null;
  /** Milliseconds that each answer would put the current word off; null until it is revealed. */
  readonly gaps: Readonly<Record<Rating, number>> | null;
  /** Words still to ask, the current one included. */
  readonly left: number;
  /** When the next word will be due; null when there is none. */
  readonly next: number | null;
  /** Words that are due and wait for tomorrow, since the day has had as many as are set. */
  readonly held: Held;
  /** Words due whose cards cannot be scheduled: they are not asked. */
  readonly passedOver: number;
  /** Answers given since the study day began. */
  readonly today: number;
  /** The last answer, while it can be undone. */
  readonly last: ReviewLog | null;
  /** An answer has been on its way to the disk for a moment: told only then, for telling takes a frame. */
  readonly busy: boolean;
  /** Why the last answer, or taking it back, did not count; null when it did. */
  readonly notice: string | null;
  readonly failure: Failure | null;
  readonly connect: () => () => void;
  /** Asks anew what is due: time passes by itself. */
  readonly refresh: () => void;
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => Promise<void>;
  readonly undo: () => Promise<void>;
}

export type ReviewStore = StoreApi<ReviewState>;

/** What is shown before the records have been read. */
export const BEFORE_READING = {
  ready: false,
  current: null,
  revealed: false,
  card: null,
  gaps: null,
  left: 0,
  next: null,
  held: { fresh: 0, reviews: 0 },
  passedOver: 0,
  today: 0,
  last: null,
  busy: false,
  notice: null,
  failure: null,
} as const satisfies Partial<ReviewState>;
