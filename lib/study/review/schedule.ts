import { type CardInput, fsrs, type Grade, Rating as Grades, type State } from 'ts-fsrs';
import { grown, LAST_COUNT, type Rating, type ReviewCard } from '../../domain/card';
import type { Draft } from '../../storage/storage';

export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
};

/**
 * FSRS with its published weights and a recall of nine in ten. No fuzz: the interval written on
 * an answer is the interval that is kept.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true });

/** A card never answered, due at once. */
export const newCard = (id: string, now: number): Draft<ReviewCard> => ({
  id,
  due: now,
  stability: 0,
  difficulty: 0,
  elapsedDays: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 0,
  lapses: 0,
  state: 0,
  lastReview: null,
});

/**
 * The scheduler counts the days since the last answer and refuses a negative count. An answer that
 * lies after `now` was given by a clock that was ahead (or this one is behind): no day has passed
 * since for certain, and the next interval starts from now, not from that wrong date.
 */
const toFsrs = (card: Draft<ReviewCard>, now: number): CardInput => ({
  due: card.due,
  stability: card.stability,
  difficulty: card.difficulty,
  elapsed_days: card.elapsedDays,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state as State,
  last_review: card.lastReview === null ? null : Math.min(card.lastReview, now),
});

/** The card after it was answered with `rating` at `now` (milliseconds since the epoch). */
export function rated(card: Draft<ReviewCard>, rating: Rating, now: number): Draft<ReviewCard> {
  const { card: next } = scheduler.next(toFsrs(card, now), now, GRADES[rating]);
  return {
    id: card.id,
    due: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    elapsedDays: next.elapsed_days,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: grown(card.reps),
    lapses: Math.min(LAST_COUNT, next.lapses),
    state: next.state,
    lastReview: now,
  };
}

/**
 * Whether the card can be answered at `now`. The schema lets none through that cannot; should the
 * scheduler ask for more one day, a card must not keep the others from being asked.
 */
export function isSchedulable(card: Draft<ReviewCard>, now: number): boolean {
  try {
    return RATINGS.every((rating) => Number.isFinite(rated(card, rating, now).due));
  } catch {
    return false;
  }
}

/** How long each answer would put the card off, in milliseconds. */
export const intervals = (card: Draft<ReviewCard>, now: number): Readonly<Record<Rating, number>> =>
  Object.fromEntries(
    RATINGS.map((rating) => [rating, rated(card, rating, now).due - now]),
  ) as Record<Rating, number>;

const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['min', 60_000],
];

/** An interval as it is written on an answer: "10 min", "1 day", "2.5 months". */
export function formatInterval(milliseconds: number): string {
  const [name, size] = UNITS.find(([, unit]) => milliseconds >= unit) ?? ['min', 60_000];
  const coarse = name === 'year' || name === 'month';
  const count = Math.max(
    1,
    Math.round((milliseconds / size) * (coarse ? 2 : 1)) / (coarse ? 2 : 1),
  );
  return `${count} ${name}${count === 1 || name === 'min' ? '' : 's'}`;
}
