import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_ONCE_OF_ONE, BURST, REQUESTS_A_SECOND } from '@/lib/server/front/limits';
import { type RateLimits, Rates } from '@/lib/server/front/rates';

const LIMITS: RateLimits = { aSecond: 2, burst: 5, atOnceOfOne: 3, atOnce: 4 };

/** Asks and is done at once; true when let in. */
const ask = (rates: Rates, name: string, now: number): boolean => {
  const admitted = rates.admit(name, now);
  if (!('done' in admitted)) return false;
  admitted.done();
  return true;
};

const count = (times: number, task: () => boolean): number =>
  Array.from({ length: times }, task).filter(Boolean).length;

describe('requests of a client', () => {
  it('come in a burst, then at the rate', () => {
    const rates = new Rates(LIMITS);
    expect(count(10, () => ask(rates, 'a', 0))).toBe(5);
    expect(rates.admit('a', 0)).toEqual({ after: 1, all: false });
    expect(count(10, () => ask(rates, 'a', 1_000))).toBe(2);
    expect(count(10, () => ask(rates, 'a', 3_600_000))).toBe(5);
  });

  it('do not count against another', () => {
    const rates = new Rates(LIMITS);
    count(10, () => ask(rates, 'a', 0));
    expect(ask(rates, 'b', 0)).toBe(true);
  });

  it('are only so many at once, of one and of all', () => {
    const rates = new Rates(LIMITS);
    const first = rates.admit('a', 0);
    rates.admit('a', 0);
    rates.admit('a', 0);
    expect(rates.admit('a', 0)).toEqual({ after: 2, all: false });
    expect(rates.admit('b', 0)).toHaveProperty('done');
    expect(rates.admit('c', 0)).toEqual({ after: 2, all: true });
    if ('done' in first) {
      first.done();
      first.done();
    }
    expect(rates.admit('c', 0)).toHaveProperty('done');
    expect(rates.admit('d', 0)).toEqual({ after: 2, all: true });
  });

  it('never pass the rate, whenever they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { maxLength: 200 }), (pauses) => {
        const rates = new Rates(LIMITS);
        let now = 0;
        let passed = 0;
        for (const pause of pauses) {
          now += pause;
          if (ask(rates, 'a', now)) passed += 1;
        }
        return passed <= LIMITS.burst + (now / 1000) * LIMITS.aSecond;
      }),
    );
  });

  it('leave room for a class of forty behind one address', () => {
    expect(BURST).toBeGreaterThanOrEqual(40 * 15);
    expect(REQUESTS_A_SECOND).toBeGreaterThanOrEqual(40);
    expect(AT_ONCE_OF_ONE).toBeGreaterThan(40);
  });
});
