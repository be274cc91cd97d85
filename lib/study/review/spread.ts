import { default_maximum_interval, get_fuzz_range } from 'ts-fsrs';
import { daysOf } from './older';
import type { Plan, Spread } from './schedule';
import type { DayLoad, StudySettings } from './settings';

/** Below this many days an interval leaves no choice, as in Anki. */
const SHORTEST = 2.5;

/** Intervals longer than this many days are not balanced, as in Anki: who knows what is due by then. */
const LONGEST_BALANCED = 90;

/** What a day weighs beside a normal one; where all days are alike it makes no difference. */
const WEIGHT: Readonly<Record<DayLoad, number>> = { normal: 1, reduced: 0.5, least: 0.0001 };

/** What a day weighs that lies so many days from one on which another card of the word is due. */
const NEAR_SIBLING = [0.001, 0.2, 0.4, 0.6, 0.8];

/** 1 January 1970 was a Thursday; Monday is 0. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * A number from 0 to below 1 that follows from a card and the count of its answers, so that what is
 * written on an answer is what comes of it, today and when it is taken back and given again: FNV-1a
 * with the finalizer of MurmurHash3.
 */
export function drawOf(id: string, reps: number): number {
  let hash = 0x811c9dc5;
  for (const unit of `${id} ${reps}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/**
 * The days an interval may be moved to: FSRS's fuzz, some 5 to 15 per cent either way, never back
 * behind the days that have elapsed, and never below what a worse answer was given.
 */
export function rangeOf(
  days: number,
  elapsed: number,
  least: number,
): { readonly from: number; readonly to: number } {
  if (days < SHORTEST) return { from: Math.max(days, least), to: Math.max(days, least) };
  const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, default_maximum_interval);
  const from = Math.max(min_ivl, least);
  return from <= max_ivl ? { from, to: max_ivl } : { from, to: from };
}

/** What is due when, as far as it was known at one moment. */
export interface Workload {
  /** How many review cards are due on a study day. */
  readonly on: (day: number) => number;
  /** The days on which the other cards of a card's word are due. */
  readonly siblings: (id: string) => readonly number[];
}

/** How much work a day has, as a weight: the fewer cards and the sooner, the more it weighs. */
const lightness = (count: number, interval: number): number =>
  count === 0 ? 1 : count ** -2.15 * interval ** -3;

/** The index drawn from weights by a number from 0 to below 1. */
export function drawn(weights: readonly number[], draw: number): number {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? weights.length - 1 : found;
}

/**
 * Spreads cards over the days their intervals leave open: by chance that follows from the card; with
 * `balanced` towards days with less to do; towards the days of the week that are to have more; and
 * away from other cards of the same word. Figures as in Anki's load balancer.
 */
export function spreadOver(
  ahead: Workload,
  { balanced, week }: Pick<StudySettings, 'balanced' | 'week'>,
): Spread {
  return (card, { days, elapsed, least }, at) => {
    const { from, to } = rangeOf(days, elapsed, least);
    const siblings = ahead.siblings(card.id);
    const own = daysOf(card).dueDay;
    const weights = Array.from({ length: to - from + 1 }, (_, index) => {
      const interval = from + index;
      const day = at.day + interval;
      const count = ahead.on(day) - (own === day ? 1 : 0);
      const light = balanced && days <= LONGEST_BALANCED ? lightness(count, interval) : 1;
      const apart = siblings.map((other) => NEAR_SIBLING[Math.abs(other - day)] ?? 1);
      return light * WEIGHT[week[weekdayOf(day)] ?? 'normal'] * Math.min(1, ...apart);
    });
    return from + drawn(weights, drawOf(card.id, card.reps));
  };
}

/** How a learner's cards are put off, by what is set and by what lies ahead. */
export const planFor = (ahead: Workload, settings: StudySettings): Plan => ({
  retention: settings.retention,
  weights: settings.weights,
  spread: spreadOver(ahead, settings),
});
