import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITTINGS } from '../../attack/storage/tabs';
import { fresh, tab } from '../../storage/tab';
import { answer, sitDown } from '../review/sitting';
import { play } from './history';
import { histories } from './history-steps';
import { expectAsBefore, snapshot } from './snapshot';

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

  it('an answer taken back after a reload leaves every record equal, whatever came before', async () => {
    const rating = fc.constantFrom(
      'again' as const,
      'hard' as const,
      'good' as const,
      'easy' as const,
    );
    await fc.assert(
      fc.asyncProperty(histories, rating, fc.nat(1e9), async (steps, given, later) => {
        fresh();
        await play(steps, () => tab());
        const now = { time: Date.UTC(2026, 9, 1, 22) + later };
        const sitting = await sitDown(tab(), now);
        const before = await snapshot(sitting.storage);
        const count = (await sitting.storage.logs.all()).length;
        await answer(sitting, given);
        const answered = (await sitting.storage.logs.all()).length - count;
        const again = await sitDown(tab(), now);
        for (let taken = 0; taken < answered; taken += 1) await again.review.getState().undo();
        expectAsBefore(before, await snapshot(sitting.storage));
      }),
      { numRuns: 40 },
    );
  });
});
