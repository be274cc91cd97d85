import { describe, expect, it } from 'vitest';
import type { CardHistory } from '@/lib/domain/fitting';
import { PUBLISHED, weightsOf } from '@/lib/domain/weights';
import { type Misses, missesOf } from '@/lib/study/fitting/misses';

function misses(histories: readonly CardHistory[], weights = PUBLISHED): Misses {
  const work = missesOf(histories, weights);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Answered "good" at first, and then so, after the days of the published first stability. */
const after = (days: number, rating: number): CardHistory => [3, 0, rating, days];

/** Nine of ten remembered. */
const nineOfTen = (days: number): CardHistory[] =>
  Array.from({ length: 10 }, (_, at) => after(days, at === 0 ? 1 : 3));

/** The published weights of FSRS-6, with another stability after a first "good", in days. */
const withGood = (stability: number): string =>
  weightsOf([
    0.212,
    1.2931,
    stability,
    8.2956,
    6.4133,
    0.8334,
    3.0194,
    0.001,
    1.8722,
    0.1666,
    0.796,
    1.4835,
    0.0614,
    0.2629,
    1.6483,
    0.6014,
    1.8729,
    0.5425,
    0.0912,
    0.0658,
    0.1542,
  ]);

describe('what weights miss', () => {
  it('is next to nothing where nine of ten are remembered after the days of their stability', () => {
    expect(misses(nineOfTen(2), withGood(2)).rmse).toBeLessThan(0.001);
    // −0.9 ln 0.9 − 0.1 ln 0.1.
    expect(misses(nineOfTen(2), withGood(2)).logLoss).toBeCloseTo(0.3251, 3);
  });

  it('grows with the distance from what happened', () => {
    const [near, far] = [misses(nineOfTen(60), withGood(50)), misses(nineOfTen(60))];
    expect(near.logLoss).toBeLessThan(far.logLoss);
    expect(near.rmse).toBeLessThan(far.rmse);
    expect(far.rmse).toBeGreaterThan(0.1);
  });

  it('counts answers of a later day alone', () => {
    const steps = [3, 0, 1, 0, 3, 0];
    const with0 = [3, 0, 3, 2];
    expect(misses([steps, with0])).toEqual(misses([with0]));
  });

  it('lets others have their turn', () => {
    const work = missesOf(Array(61).fill(after(3, 3)), PUBLISHED);
    const turns = [...work];
    expect(turns.length).toBeGreaterThan(2);
  });
});
