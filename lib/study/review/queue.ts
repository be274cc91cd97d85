import { inSequence, type ReviewCard, type SavedWord } from '../../domain/card';
import { isStudied } from '../vocabulary/words';

/** A card still in its minutes-long steps may be asked this much early when nothing else is due. */
export const LEARN_AHEAD = 20 * 60_000;

/** A card last answered this long after now was answered by a clock that has been set back since. */
const AHEAD = 24 * 60 * 60_000;

/** When that card is due cannot be told from its dates: it is asked again rather than lost. */
const isMisdated = (card: ReviewCard, now: number): boolean =>
  card.lastReview !== null && card.lastReview > now + AHEAD;

export interface DueQueue {
  /** Ids of the words to ask, in order. */
  readonly due: readonly string[];
  /** When the next one will be due, of those not due yet; null when there are none. */
  readonly next: number | null;
}

const isLearning = (card: ReviewCard): boolean => card.state === 1 || card.state === 3;

/**
 * The words to ask at `now`: those that have waited longest first, then the never asked in the
 * order they were saved; cards in their first steps a little early rather than not at all.
 */
export function dueQueue(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: number,
): DueQueue {
  const fresh: SavedWord[] = [];
  const waiting: ReviewCard[] = [];
  const later: ReviewCard[] = [];
  for (const word of words) {
    if (!isStudied(word)) continue;
    const card = cards.get(word.id);
    if (!card || card.state === 0) fresh.push(word);
    else if (card.due <= now || isMisdated(card, now)) waiting.push(card);
    else later.push(card);
  }
  const byDue = (one: ReviewCard, other: ReviewCard) => one.due - other.due;
  waiting.sort(byDue);
  fresh.sort(
    (one, other) =>
      inSequence(one, other, one.added, other.added) || one.id.localeCompare(other.id),
  );
  later.sort(byDue);
  const due = [...waiting.map((card) => card.id), ...fresh.map((word) => word.id)];
  const early =
    due.length > 0 ? [] : later.filter((card) => isLearning(card) && card.due <= now + LEARN_AHEAD);
  due.push(...early.map((card) => card.id));
  return { due, next: later.find((card) => !early.includes(card))?.due ?? null };
}
