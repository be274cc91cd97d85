import { expect, it } from 'vitest';
import { bestOf, Candidates } from '@/lib/search/best';

const near = (count: number) =>
  Array.from({ length: count }, (_, entry) => ({ entry, score: 1_000 - entry }));

it('looks at no more than may still be among the best', () => {
  const looked: number[] = [];
  const best = bestOf(
    near(500),
    (entry) => {
      looked.push(entry);
      return 1_000 - entry - (entry % 3);
    },
    10,
  );
  expect(best.length).toBe(10);
  expect(looked.length).toBeLessThan(20);
  const all = near(500)
    .map(({ entry }) => ({ entry, score: 1_000 - entry - (entry % 3) }))
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
  expect(best).toEqual(all.slice(0, 10));
});

it('comes to an end where nothing is what was asked for', () => {
  let looked = 0;
  const none = () => {
    looked += 1;
    return null;
  };
  expect(bestOf(near(100_000), none, 10)).toEqual([]);
  expect(looked).toBeLessThan(1_000);
});

it('keeps the best of all times that an entry was found', () => {
  const found = new Candidates();
  found.add(7, 1);
  found.add(7, 3);
  found.add(7, 2);
  expect(found.best(5)).toEqual([{ entry: 7, score: 3 }]);
});
