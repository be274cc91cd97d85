import {
  type CardInput,
  type FSRS,
  fsrs,
  type Grade,
  Rating as Grades,
  type Card as Next,
  type State,
} from 'ts-fsrs';
import { grown, LAST_COUNT, type Rating, type ReviewCard } from '../../domain/card';
import { type ClockReading, studyDayFrom } from '../../domain/study-day';
import { PUBLISHED, parametersOf, type Weights } from '../../domain/weights';
import type { Draft } from '../../storage/storage';
import { daysBetween, type StudyMoment } from './clock';
import { daysOf } from './older';
import { STANDARD } from './settings';

export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

const DAY = 86_400_000;

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/** What intervals are found by. */
export interface Aim {
  /** The share of words to be remembered when they are asked, 0 to 1. */
  readonly retention: number;
  readonly weights: Weights;
}

const schedulers = new Map<string, FSRS>();

/**
 * FSRS. Its own fuzz is off: it is drawn from the time of day, so that
 * the interval written on an answer would not be the one that is kept (see spread.ts).
 */
function schedulerFor({ retention, weights }: Aim): FSRS {
  const key = `${retention} ${weights}`;
  const known = schedulers.get(key);
  if (known) return known;
  const own = parametersOf(weights);
  const made = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    enable_short_term: true,
    ...(own ? { w: own } : {}),
  });
  schedulers.set(key, made);
  return made;
}

/** A card never answered, due at once. */
export const newCard = (id: string, now: number): Draft<ReviewCard> => ({
  id,
  due: now,
  dueDay: null,
  stability: 0,
  difficulty: 0,
  elapsedDays: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 0,
  lapses: 0,
  state: 0,
  firstDay: null,
  lastDay: null,
  lastReview: null,
});

/** A day as the scheduler is told it: it counts between UTC dates, and gets one date a study day. */
const dateOf = (day: number): Date => new Date(day * DAY);

const toFsrs = (card: Draft<ReviewCard>, day: number, elapsed: number): CardInput => ({
  due: dateOf(day),
  stability: card.stability,
  difficulty: card.difficulty,
  elapsed_days: card.elapsedDays,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state as State,
  last_review: card.lastReview === null ? null : dateOf(day - elapsed),
});

/** An answer as far as the scheduler is concerned. */
export interface Answered extends ClockReading {
  readonly rating: Rating;
  readonly day: number;
  readonly elapsedDays: number;
}

/** A review card put off by another number of days. */
export function putOffBy(
  card: Draft<ReviewCard>,
  days: number,
  at: StudyMoment,
): Draft<ReviewCard> {
  const dueDay = at.day + days;
  return { ...card, scheduledDays: days, dueDay, due: studyDayFrom(dueDay, at) };
}

function fromFsrs(card: Draft<ReviewCard>, next: Next, at: Answered): Draft<ReviewCard> {
  const state = next.state as ReviewCard['state'];
  const after = {
    id: card.id,
    due: at.time + (next.due.getTime() - at.day * DAY),
    dueDay: null,
    stability: next.stability,
    difficulty: next.difficulty,
    elapsedDays: next.elapsed_days,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: grown(card.reps),
    lapses: Math.min(LAST_COUNT, next.lapses),
    state,
    firstDay: card.reps === 0 ? at.day : daysOf(card).firstDay,
    lastDay: at.day,
    lastReview: at.time,
  };
  return state === 2 ? putOffBy(after, next.scheduled_days, at) : after;
}

/** The card after an answer whose elapsed days are known: a step of `rated` and of a replay. */
export function answered(
  card: Draft<ReviewCard>,
  at: Answered,
  aim: Aim = EXACT,
): Draft<ReviewCard> {
  const input = toFsrs(card, at.day, at.elapsedDays);
  const { card: next } = schedulerFor(aim).next(input, dateOf(at.day), GRADES[at.rating]);
  return fromFsrs(card, next, at);
}

/** Chooses among the days about an interval; the days of hard, good and easy go up. */
export type Spread = (
  card: Draft<ReviewCard>,
  interval: { readonly days: number; readonly elapsed: number; readonly least: number },
  at: StudyMoment,
) => number;

/** How cards are put off: what is aimed at, and the choice among days where there is one. */
export interface Plan extends Aim {
  readonly spread: Spread | null;
}

/** The very interval the scheduler says. */
export const EXACT: Plan = { retention: STANDARD.retention, weights: PUBLISHED, spread: null };

/** What the card would be after each answer at that moment. */
export function outcomes(
  card: Draft<ReviewCard>,
  at: StudyMoment,
  plan: Plan = EXACT,
): Readonly<Record<Rating, Draft<ReviewCard>>> {
  // An answer on a later day than this was given by a clock that was ahead: no day has passed
  // since for certain, and the next interval starts from now, not from that wrong date.
  const { spread } = plan;
  const elapsedDays = card.state === 0 ? 0 : daysBetween(daysOf(card).lastDay, at.day);
  let least = 1;
  const pairs = RATINGS.map((rating) => {
    const next = answered(card, { ...at, rating, elapsedDays }, plan);
    if (next.state !== 2 || !spread) return [rating, next] as const;
    const days = spread(card, { days: next.scheduledDays, elapsed: elapsedDays, least }, at);
    least = days + 1;
    return [rating, putOffBy(next, days, at)] as const;
  });
  return Object.fromEntries(pairs) as Record<Rating, Draft<ReviewCard>>;
}

/** The card after it was answered with `rating` at that moment. */
export const rated = (
  card: Draft<ReviewCard>,
  rating: Rating,
  at: StudyMoment,
  plan: Plan = EXACT,
): Draft<ReviewCard> => outcomes(card, at, plan)[rating];

/**
 * Whether the card can be answered at that moment. The schema lets none through that cannot; should
 * the scheduler ask for more one day, a card must not keep the others from being asked.
 */
export function isSchedulable(card: Draft<ReviewCard>, at: StudyMoment): boolean {
  try {
    return Object.values(outcomes(card, at)).every((next) => Number.isFinite(next.due));
  } catch {
    return false;
  }
}

/** How long the card is put off, in milliseconds; days of 24 hours where it is put off by days. */
export function putOff(card: Draft<ReviewCard>, at: StudyMoment): number {
  const { dueDay } = daysOf(card);
  return dueDay === null ? card.due - at.time : (dueDay - at.day) * DAY;
}

/** How long each answer would put the card off, in milliseconds. */
export const intervals = (
  card: Draft<ReviewCard>,
  at: StudyMoment,
  plan: Plan = EXACT,
): Readonly<Record<Rating, number>> => {
  const pairs = Object.entries(outcomes(card, at, plan));
  return Object.fromEntries(pairs.map(([rating, next]) => [rating, putOff(next, at)])) as Record<
    Rating,
    number
  >;
};
