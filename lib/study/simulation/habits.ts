import type { Rating, ReviewLog } from '../../domain/card';
import { recordOf } from '../review/older';
import { RATINGS } from '../review/schedule';

/** How a learner answers, as far as a simulation wants to know. */
export interface Habits {
  /** Weights of again, hard, good and easy when a word is asked for the first time. */
  readonly first: readonly number[];
  /** Weights of hard, good and easy when a word is remembered. */
  readonly passed: readonly number[];
  /** Seconds an answer takes. */
  readonly seconds: number;
  /** Whether `seconds` is the learner's own, and not assumed. */
  readonly ownSeconds: boolean;
}

/** From so many answers on what is said of them is taken from them. */
export const ENOUGH = 100;

/**
 * What is assumed of whoever has answered little: ratings as the simulator of fsrs-rs has them, from
 * the collections of many learners of Anki; seconds as a review costs there, all ratings together.
 */
export const ASSUMED: Habits = {
  first: [0.24, 0.094, 0.495, 0.171],
  passed: [0.224, 0.631, 0.145],
  seconds: 13,
  ownSeconds: false,
};

/**
 * Weights of again, hard, good and easy in a step of minutes, by the answer before it: after the
 * first answers to a word, and after it was forgotten. From the same simulator.
 */
export const IN_STEPS: Readonly<Record<1 | 3, Readonly<Record<Rating, readonly number[]>>>> = {
  1: {
    again: [0.3686, 0.0628, 0.5108, 0.0577],
    hard: [0.0442, 0.4553, 0.4457, 0.0549],
    good: [0.0519, 0.047, 0.8462, 0.055],
    easy: [0.0519, 0.047, 0.8462, 0.055],
  },
  3: {
    again: [0.2157, 0.0643, 0.6595, 0.0604],
    hard: [0.05, 0.4638, 0.4475, 0.0387],
    good: [0.1057, 0.1434, 0.7266, 0.0244],
    easy: [0.1057, 0.1434, 0.7266, 0.0244],
  },
};

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** What answers say of how they are given; each part by itself is assumed where there are too few. */
export function habitsOf(logs: Iterable<ReviewLog>): Habits {
  const first = [0, 0, 0, 0];
  const passed = [0, 0, 0];
  const durations: number[] = [];
  for (const log of logs) {
    const rating = RATINGS.indexOf(log.rating);
    const { state, deleted } = log.before;
    if (deleted || state === 0) first[rating] = (first[rating] ?? 0) + 1;
    else if (state === 2 && rating > 0) passed[rating - 1] = (passed[rating - 1] ?? 0) + 1;
    const { duration } = recordOf(log);
    if (duration !== null) durations.push(duration);
  }
  const enough = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + count, 0) >= ENOUGH;
  const ownSeconds = durations.length >= ENOUGH;
  return {
    first: enough(first) ? first : ASSUMED.first,
    passed: enough(passed) ? passed : ASSUMED.passed,
    seconds: ownSeconds ? medianOf(durations) / 1_000 : ASSUMED.seconds,
    ownSeconds,
  };
}
