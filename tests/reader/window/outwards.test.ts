import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outwards } from '@/lib/reader/window/outwards';

test('goes from the middle to both ends by turns, forwards first', () => {
  expect(outwards([1, 2, 3], [5, 6])).toEqual([5, 3, 6, 2, 1]);
  expect(outwards([], [5, 6])).toEqual([5, 6]);
  expect(outwards([1, 2], [])).toEqual([2, 1]);
});

test('every item comes once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (before, after) => {
      const all = outwards(before, after);
      expect([...all].sort()).toEqual([...before, ...after].sort());
    }),
  );
});
