import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '@/lib/reader/window/binary-search';

test('finds the first line below an edge', () => {
  const bottoms = [20, 60, 100, 140];
  expect(firstWhere(bottoms.length, (index) => (bottoms[index] ?? 0) > 64)).toBe(2);
});

test('says so when nothing is past', () => {
  expect(firstWhere(3, () => false)).toBe(3);
  expect(firstWhere(0, () => true)).toBe(0);
});

test('agrees with looking at each in turn, and asks far fewer times', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000)), fc.nat(1000), (numbers, edge) => {
      const sorted = [...numbers].sort((one, other) => one - other);
      let asked = 0;
      const found = firstWhere(sorted.length, (index) => {
        asked += 1;
        return (sorted[index] ?? 0) > edge;
      });
      const each = sorted.findIndex((number) => number > edge);
      expect(found).toBe(each < 0 ? sorted.length : each);
      expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(sorted.length + 1)));
    }),
  );
});
