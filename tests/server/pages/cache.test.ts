import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCache } from '../../../lib/server/pages/cache';

const cacheOf = (most: number) => createCache<string>({ most, bytesOf: (text) => text.length });

/** Gives `value` and counts how often it was asked. */
function maker(value: string | null) {
  const make = async () => {
    make.calls += 1;
    return value;
  };
  make.calls = 0;
  return make;
}

describe('a bounded cache', () => {
  test('makes a value once, for whoever asks at the same time and later', async () => {
    const cache = cacheOf(100);
    const make = maker('page');
    const first = await Promise.all(Array.from({ length: 50 }, () => cache.get('a', make)));
    expect(new Set(first)).toEqual(new Set(['page']));
    expect(await cache.get('a', make)).toBe('page');
    expect(make.calls).toBe(1);
  });

  test('keeps no failure: everyone waiting hears of it, the next one tries again', async () => {
    const cache = cacheOf(100);
    const failing = () => Promise.reject(new Error('no'));
    const both = await Promise.allSettled([cache.get('a', failing), cache.get('a', failing)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await cache.get('a', maker('page'))).toBe('page');
  });

  test('keeps nothing where there is nothing to keep', async () => {
    const cache = cacheOf(100);
    const make = maker(null);
    await cache.get('a', make);
    await cache.get('a', make);
    expect(make.calls).toBe(2);
    expect(cache.size()).toBe(0);
  });

  test('lets go of what was not asked for the longest', async () => {
    const cache = cacheOf(25);
    const makers = { a: maker('a'.repeat(8)), b: maker('b'.repeat(8)), c: maker('c'.repeat(8)) };
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b'] as const) await cache.get(key, makers[key]);
    expect([makers.a.calls, makers.b.calls, makers.c.calls]).toEqual([1, 2, 1]);
  });

  test('gives what is too large without keeping it, and lets nothing else go for it', async () => {
    const cache = cacheOf(30);
    await cache.get('a', maker('small'));
    const before = cache.size();
    expect(await cache.get('b', maker('x'.repeat(100)))).toHaveLength(100);
    expect(cache.size()).toBe(before);
  });

  test('never takes more than it may, whatever is asked', async () => {
    const asks = fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.nat(60)), { maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(asks, async (list) => {
        const cache = cacheOf(100);
        for (const [key, length] of list) {
          await cache.get(key, maker('x'.repeat(length)));
          expect(cache.size()).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
