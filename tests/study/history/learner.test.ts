import { expect, it } from 'vitest';
import { live, PACKING } from '../../attack/study/learner';
import { fresh, tab } from '../../storage/tab';

it.each([[1], [2], [3]])(
  'random operations in two tabs, some of which die, are those of a simple model: seed %i',
  async (seed) => {
    fresh();
    expect(await live(seed, 1_000, () => tab({ packing: PACKING }))).toEqual([]);
  },
  120_000,
);
