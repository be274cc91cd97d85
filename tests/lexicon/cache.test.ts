import { afterEach, expect, it } from 'vitest';
import { boundedCache, heldOf, keepLess } from '@/lib/lexicon/cache';

afterEach(() => keepLess(1));

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

it('holds less where memory is short', () => {
  keepLess(0.25);
  const cache = boundedCache<number, number>(100);
  for (let key = 0; key < 1_000; key += 1) cache.set(key, key);
  expect(cache.size).toBeLessThanOrEqual(25);
  expect(cache.get(999)).toBe(999);
  expect(heldOf(1)).toBe(2);
});
