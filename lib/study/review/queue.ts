import { inSequence, type ReviewCard, type SavedWord } from '../../domain/card';
import { isStudied } from '../vocabulary/words';
import { type StudyMoment, startOfStudyDay } from './clock';
import { daysOf } from './older';
import { STANDARD, type StudySettings } from './settings';

/** A card last answered this long after now was answered by a clock that has been set back since. */
const AHEAD = 24 * 60 * 60_000;

/** When that card is due cannot be told from its dates: it is asked again rather than lost. */
const isMisdated = (card: ReviewCard, now: StudyMoment): boolean =>
  card.lastReview !== null && card.lastReview > now.time + AHEAD;

/** A review card is due on a day, from its first moment on; one in its steps at an instant. */
function isDue(card: ReviewCard, now: StudyMoment): boolean {
  const { dueDay } = daysOf(card);
  return dueDay === null ? card.due <= now.time : dueDay <= now.day;
}

/** The first instant at which one of these cards, none of which is due, will be. */
function firstDue(cards: readonly ReviewCard[], { rollover }: StudyMoment): number | null {
  let instant = Number.POSITIVE_INFINITY;
  let day = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const { dueDay } = daysOf(card);
    if (dueDay === null) instant = Math.min(instant, card.due);
    else day = Math.min(day, dueDay);
  }
  const first = Number.isFinite(day) ? Math.min(instant, startOfStudyDay(day, rollover)) : instant;
  return Number.isFinite(first) ? first : null;
}

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
  now: StudyMoment,
  { learnAhead }: StudySettings = STANDARD,
): DueQueue {
  const fresh: SavedWord[] = [];
  const waiting: ReviewCard[] = [];
  const later: ReviewCard[] = [];
  for (const word of words) {
    if (!isStudied(word)) continue;
    const card = cards.get(word.id);
    if (!card || card.state === 0) fresh.push(word);
    else if (isDue(card, now) || isMisdated(card, now)) waiting.push(card);
    else later.push(card);
  }
  const byDue = (one: ReviewCard, other: ReviewCard) => one.due - other.due;
  waiting.sort(byDue);
  fresh.sort(
    (one, other) =>
      inSequence(one, other, one.added, other.added) || one.id.localeCompare(other.id),
  );
  const until = now.time + learnAhead * 60_000;
  const due = [...waiting.map((card) => card.id), ...fresh.map((word) => word.id)];
  const early =
    due.length > 0 ? [] : later.filter((card) => isLearning(card) && card.due <= until).sort(byDue);
  due.push(...early.map((card) => card.id));
  return {
    due,
    next: firstDue(
      later.filter((card) => !early.includes(card)),
      now,
    ),
  };
}
