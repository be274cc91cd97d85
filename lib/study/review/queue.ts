import { inSequence, type ReviewCard, type SavedWord } from '../../domain/card';
import { isStudied } from '../vocabulary/words';
import { type StudyMoment, startOfStudyDay } from './clock';
import { daysOf } from './older';
import { STANDARD, type StudySettings } from './settings';
import { keepApart } from './siblings';

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
function firstDue(cards: readonly ReviewCard[], { rollover }: StudyMoment): number {
  let instant = Number.POSITIVE_INFINITY;
  let day = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const { dueDay } = daysOf(card);
    if (dueDay === null) instant = Math.min(instant, card.due);
    else day = Math.min(day, dueDay);
  }
  return Number.isFinite(day) ? Math.min(instant, startOfStudyDay(day, rollover)) : instant;
}

/** Words that are due and wait for tomorrow, since today has had as many as the learner wants. */
export interface Held {
  readonly fresh: number;
  readonly reviews: number;
}

export interface DueQueue {
  /** Ids of the words to ask, in order. */
  readonly due: readonly string[];
  /** When the next one will be due, of those not due yet; null when there are none. */
  readonly next: number | null;
  readonly held: Held;
}

/** The words to study by what they wait for. */
interface Sorted {
  /** In their steps of minutes, and due. */
  readonly steps: ReviewCard[];
  /** Review cards that are due. */
  readonly reviews: ReviewCard[];
  /** Never asked. */
  readonly fresh: SavedWord[];
  readonly later: ReviewCard[];
  /** Ids of the cards answered today. */
  readonly answered: string[];
  /** How many of those were asked for the first time. */
  readonly begun: number;
}

const isInSteps = (card: ReviewCard): boolean => card.state === 1 || card.state === 3;

const byDue = (one: ReviewCard, other: ReviewCard): number => one.due - other.due;

/** In the order they were saved. */
const bySaving = (one: SavedWord, other: SavedWord): number =>
  inSequence(one, other, one.added, other.added) || one.id.localeCompare(other.id);

function sortOut(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
): Sorted {
  const sorted = { steps: [], reviews: [], fresh: [], later: [], answered: [] } as Omit<
    Sorted,
    'begun'
  >;
  let begun = 0;
  for (const word of words) {
    if (!isStudied(word)) continue;
    const card = cards.get(word.id);
    if (!card || card.state === 0) {
      sorted.fresh.push(word);
      continue;
    }
    const { firstDay, lastDay } = daysOf(card);
    if (lastDay === now.day) sorted.answered.push(card.id);
    if (firstDay === now.day) begun += 1;
    const due = isDue(card, now) || isMisdated(card, now);
    if (!due) sorted.later.push(card);
    else if (isInSteps(card)) sorted.steps.push(card);
    else sorted.reviews.push(card);
  }
  sorted.steps.sort(byDue);
  sorted.reviews.sort(byDue);
  sorted.fresh.sort(bySaving);
  return { ...sorted, begun };
}

type Kind = 'steps' | 'reviews' | 'fresh';

/** What can be asked, in order, of each word one card a day. */
function askable({ steps, reviews, fresh, answered }: Sorted) {
  const of = (kind: Kind, cards: readonly { readonly id: string }[]) =>
    cards.map(({ id }) => ({ id, kind, inSteps: kind === 'steps' }));
  const all = [...of('steps', steps), ...of('reviews', reviews), ...of('fresh', fresh)];
  return keepApart(all, answered);
}

/**
 * The words to ask at `now`: those in their steps first, then those whose day has come, that have
 * waited longest first, then the never asked in the order they were saved; of the last two as many a
 * day as the learner has set. Cards in their steps come a little early rather than not at all.
 */
export function dueQueue(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  now: StudyMoment,
  { learnAhead, newADay, reviewsADay }: StudySettings = STANDARD,
): DueQueue {
  const sorted = sortOut(words, cards, now);
  const { later, answered, begun } = sorted;
  const left: Record<Kind, number> = {
    steps: Number.POSITIVE_INFINITY,
    reviews: Math.max(0, reviewsADay - (answered.length - begun)),
    fresh: Math.max(0, newADay - begun),
  };
  const held = { steps: 0, reviews: 0, fresh: 0 };
  const due: string[] = [];
  for (const { id, kind } of askable(sorted)) {
    if (left[kind] > 0) due.push(id);
    else held[kind] += 1;
    left[kind] -= 1;
  }
  const until = now.time + learnAhead * 60_000;
  const early =
    due.length > 0 ? [] : later.filter((card) => isInSteps(card) && card.due <= until).sort(byDue);
  due.push(...early.map((card) => card.id));
  const rest = early.length > 0 ? later.filter((card) => !early.includes(card)) : later;
  const waits = held.reviews + held.fresh > 0;
  const tomorrow = waits ? startOfStudyDay(now.day + 1, now.rollover) : Number.POSITIVE_INFINITY;
  const next = Math.min(firstDue(rest, now), tomorrow);
  const { reviews, fresh } = held;
  return { due, next: Number.isFinite(next) ? next : null, held: { reviews, fresh } };
}
