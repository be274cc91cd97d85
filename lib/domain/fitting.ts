import type { Weights } from './weights';

/**
 * A card's answers in order, two numbers each: the rating, 1 (again) to 4 (easy), and the study days
 * since the answer before; 0 for the first.
 */
export type CardHistory = readonly number[];

/** What answers ask for. */
export interface Fit {
  readonly weights: Weights;
  /** How many of them tried memory: those given a day or more after the one before. */
  readonly answers: number;
}

/** Fewer answers that tried memory fit chance: as many as Anki asks for before it fits. */
export const LEAST_FITTED = 400;
/** Days that no learner waits longer; more were counted by a clock that was wrong. */
export const LONGEST_WAIT = 36_500;
/** More say nothing new; the latest are taken. */
export const MOST_FITTED = 100_000;
