import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Death, dying } from '../../attack/study/dying';
import { fresh, tab } from '../../storage/tab';
import { unreplayable } from '../review/replaying';
import { answer, miscounts, sitDown } from '../review/sitting';
import { EVENING, onDisk, shownIn } from './killed-sitting';

const NOW = Date.UTC(2026, 9, 1, 12);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How things stand after each step of an evening on which nothing happens, on disk and on the page. */
async function whole() {
  fresh();
  const browser = dying(null);
  const sitting = await sitDown(tab(), { time: NOW });
  const disk = [await onDisk(sitting.storage)];
  const page = [shownIn(sitting)];
  for (const [, step] of EVENING) {
    await step(sitting);
    disk.push(await onDisk(tab()));
    page.push(shownIn(sitting));
  }
  const counts = browser.counts();
  browser.end();
  return { disk, page, counts };
}

/** The evening up to a death in it: during which step, and what was on the page then. */
async function until(death: Death) {
  fresh();
  const browser = dying(death);
  const sitting = await sitDown(tab(), { time: NOW });
  for (const [index, [, step]] of EVENING.entries()) {
    const ended = await Promise.race([
      step(sitting).then(() => 'done' as const),
      browser.died.then(() => 'dead' as const),
    ]);
    if (ended === 'dead') {
      browser.end();
      return { index, page: shownIn(sitting) };
    }
  }
  throw new Error('nobody died');
}

it('wherever a tab is killed in a sitting, nothing shown is lost and nothing counts twice', async () => {
  const { disk, page, counts } = await whole();
  expect(counts).toEqual({ write: expect.any(Number), commit: EVENING.length });
  expect(counts.write).toBeGreaterThan(EVENING.length);
  const deaths: Death[] = (['write', 'commit'] as const).flatMap((at) =>
    Array.from({ length: counts[at] }, (_, index) => ({ at, number: index + 1 })),
  );
  for (const death of deaths) {
    const { index, page: shown } = await until(death);
    const what = `${death.at} ${death.number}, while the learner ${EVENING[index]?.[0]}`;
    // A step is there as a whole or not at all, and is shown no sooner than it is there.
    const done = death.at === 'commit' ? index + 1 : index;
    expect(await onDisk(tab()), what).toEqual(disk[done]);
    expect(shown, what).toEqual(page[index]);

    const after = await sitDown(tab(), { time: NOW + 60_000 });
    while (after.review.getState().current !== null) await answer(after, 'easy');
    const [cards, logs] = [await after.storage.cards.all(), await after.storage.logs.all()];
    expect([...miscounts(cards, logs), ...unreplayable(cards, logs)], what).toEqual([]);
  }
});
