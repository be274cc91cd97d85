import type { ReviewCard } from '../../domain/card';
import { wordOfCard } from '../../domain/card-kind';
import { type StudyMoment, startOfStudyDay } from './clock';
import { type DueIndex, isInSteps, type Placed } from './due/due-index';
import type { Fresh } from './due/freshest';
import type { StudySettings } from './settings';
import { keepApart } from './siblings';

/** A card last answered this long after now was answered by a clock that has been set back since. */
const AHEAD = 24 * 60 * 60_000;

/** When that card is due cannot be told from its dates: it is asked again rather than lost. */
export const isMisdated = (card: ReviewCard, now: StudyMoment): boolean =>
  card.lastReview !== null && card.lastReview > now.time + AHEAD;

/** Cards that are due and wait for tomorrow, since today has had as many as the learner wants. */
export interface Held {
  readonly fresh: number;
  readonly reviews: number;
}

export interface DueQueue {
  /** Ids of the cards to ask, in order. */
  readonly due: readonly string[];
  /** When the next one will be due, of those not due yet; null when there are none. */
  readonly next: number | null;
  readonly held: Held;
}

/** Of two due at once, as after a clock was set back, the one whose id is the smaller. */
const byDue = ({ card: one }: Placed, { card: other }: Placed): number =>
  one.due - other.due || (one.id < other.id ? -1 : 1);

/** Cards asked that are due: a review card on a day, from its first moment on; others at an instant. */
function dueAt(index: DueIndex, now: StudyMoment): ReadonlySet<Placed> {
  const due = new Set(index.dated.upTo(now.day));
  for (const placed of index.timed) if (placed.card.due <= now.time) due.add(placed);
  for (const placed of index.answeredAfter(now.time + AHEAD)) due.add(placed);
  return due;
}

/** Cards in their steps that are not due yet and come a little early. */
function earlyAt(index: DueIndex, due: ReadonlySet<Placed>, until: number): readonly Placed[] {
  const later = [...index.timed, ...index.stepsOnDays].filter((placed) => !due.has(placed));
  return later.filter((placed) => isInSteps(placed) && placed.card.due <= until).sort(byDue);
}

/** The first instant at which a card that is neither due nor asked early will be. */
function nextAfter(index: DueIndex, asked: ReadonlySet<Placed>, now: StudyMoment): number {
  let instant = Number.POSITIVE_INFINITY;
  for (const placed of index.timed) {
    if (!asked.has(placed)) instant = Math.min(instant, placed.card.due);
  }
  for (const [day, cards] of index.dated.from(now.day + 1)) {
    for (const placed of cards) {
      if (!asked.has(placed)) return Math.min(instant, startOfStudyDay(day, now.rollover));
    }
  }
  return instant;
}

/** One of each in turn: neither new words nor further cards of words begun wait for all the others. */
const alternately = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) => [
    ...one.slice(index, index + 1),
    ...other.slice(index, index + 1),
  ]).flat();

const askable = (cards: readonly Placed[], inSteps: boolean) =>
  cards.map(({ card }) => ({ id: card.id, inSteps }));

/** What is asked, in order, before the day's limits. */
function sorted(index: DueIndex, due: ReadonlySet<Placed>, now: StudyMoment) {
  const answered = index.answered.at(now.day);
  const inOrder = [...due].sort(byDue);
  const steps = inOrder.filter(isInSteps);
  const reviews = inOrder.filter((placed) => !isInSteps(placed));
  const all = [...askable(steps, true), ...askable(reviews, false)];
  const asked = keepApart(all, answered);
  // A word of which a card is due, or was answered today, begins no other.
  const busy = new Set<string>();
  for (const id of answered) busy.add(wordOfCard(id));
  for (const { id } of all) busy.add(wordOfCard(id));
  return { asked, apart: all.length - asked.length, busy, answered: answered.size };
}

/** As many that were never asked as the day has room for. */
function freshOf(index: DueIndex, busy: ReadonlySet<string>, room: number): readonly Fresh[] {
  const enough = room + busy.size;
  const [first, further] = [index.first.first(enough), index.further.first(enough)];
  const free = alternately(first, further).filter(({ word }) => !busy.has(word.id));
  return free.slice(0, room);
}

/**
 * The cards to ask at `now`: those in their steps first, then those whose day has come, that have
 * waited longest first, then the never asked in the order their words were saved; of the last two as
 * many a day as the learner has set. Cards in their steps come a little early rather than not at all.
 * @param index that follows the kinds of these settings
 */
export function queueOf(
  index: DueIndex,
  now: StudyMoment,
  { learnAhead, newADay, reviewsADay }: Omit<StudySettings, 'kinds'>,
): DueQueue {
  const ready = dueAt(index, now);
  const { asked, apart, busy, answered } = sorted(index, ready, now);
  const begun = index.begun.at(now.day).size;
  const steps = asked.filter(({ inSteps }) => inSteps);
  const reviews = asked.filter(({ inSteps }) => !inSteps);
  const today = reviews.slice(0, Math.max(0, reviewsADay - (answered - begun)));
  const fresh = freshOf(index, busy, Math.max(0, newADay - begun));
  const due = [...steps, ...today, ...fresh].map(({ id }) => id);
  const early = due.length > 0 ? [] : earlyAt(index, ready, now.time + learnAhead * 60_000);
  due.push(...early.map(({ card }) => card.id));
  const waiting = [...busy].filter((word) => index.hasFresh(word)).length;
  const free = index.first.size + index.further.size - waiting;
  const held = { reviews: reviews.length - today.length, fresh: free - fresh.length };
  const waits = held.reviews + held.fresh + apart + waiting > 0;
  const tomorrow = waits ? startOfStudyDay(now.day + 1, now.rollover) : Number.POSITIVE_INFINITY;
  const next = Math.min(nextAfter(index, new Set([...ready, ...early]), now), tomorrow);
  return { due, next: Number.isFinite(next) ? next : null, held };
}
