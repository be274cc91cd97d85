import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITTINGS } from '../attack/tabs';
import { fresh, tab } from '../storage/tab';
import { play } from './history';
import { histories } from './history-steps';

describe('two tabs and one vocabulary', () => {
  it.each(SITTINGS)('%s', async (_, steps) => {
    fresh();
    expect(await play(steps, () => tab())).toEqual([]);
  });

  it('whatever is done in them, in whatever order, by whatever clock: all answers count once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        fresh();
        expect(await play(steps, () => tab())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
