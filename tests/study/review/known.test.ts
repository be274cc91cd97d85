import { expect, it, vi } from 'vitest';
import type { WordStatus } from '@/lib/domain/card';
import { wordsOverTime } from '@/lib/study/progress/known-words';
import type { StudySettings } from '@/lib/study/review/settings';
import { fresh, tab } from '../../storage/tab';
import { expectAsBefore, snapshot } from '../history/snapshot';
import { newWord } from '../vocabulary/new-word';
import { shareKnown } from '../vocabulary/share-known';
import { answer, type Sitting, sitDown } from './sitting';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1, 8);

/** Known from a week: an easy word gets there with its first answer, a good one with its second day. */
async function start(set: Partial<StudySettings> = {}) {
  fresh();
  const now = { time: START };
  const sitting = await sitDown(tab(), now, { knownFrom: 7, ...set });
  await sitting.vocabulary.getState().save(newWord('茶'), null);
  return { now, sitting };
}

const wordIn = ({ storage }: Sitting) => storage.words.get('茶');

/** Goes on to the day on which the word is due. */
async function nextTime({ review }: Sitting, now: { time: number }): Promise<void> {
  now.time = Math.max(now.time, review.getState().next ?? now.time);
  review.getState().refresh();
  expect(review.getState().current).not.toBeNull();
}

const set = ({ vocabulary }: Sitting, status: WordStatus) =>
  vocabulary.getState().setStatus([newWord('茶')], status);

it('a word whose memory holds for as long as is set is known, and still asked', async () => {
  const { now, sitting } = await start();
  await answer(sitting, 'good');
  await nextTime(sitting, now);
  await answer(sitting, 'good');
  expect(await wordIn(sitting)).toMatchObject({ status: 'learning' });
  await nextTime(sitting, now);
  await answer(sitting, 'good');
  expect(await wordIn(sitting)).toMatchObject({
    status: 'known',
    statusBy: 'review',
    knownSince: now.time,
  });
  const shown = () => sitting.vocabulary.getState().words;
  await vi.waitFor(() => expect(shareKnown({ words: '茶', counts: [1] }, shown())).toBe(1));
  expect(wordsOverTime(shown().values(), () => 5)).toEqual([{ day: 5, saved: 1, known: 1 }]);
  await nextTime(sitting, now);
  expect(sitting.review.getState().current).toBe('茶');
});

it('is to be learned again once it is forgotten, and known since then anew', async () => {
  const { now, sitting } = await start();
  await answer(sitting, 'easy');
  expect(await wordIn(sitting)).toMatchObject({ status: 'known', knownSince: START });
  await nextTime(sitting, now);
  await answer(sitting, 'again');
  expect((await wordIn(sitting))?.status).toBe('learning');
  expect(await wordIn(sitting)).not.toHaveProperty('knownSince');
  expect(await wordIn(sitting)).not.toHaveProperty('statusBy');
});

it('an answer taken back takes its word back, both ways, in every field', async () => {
  const { now, sitting } = await start();
  const before = await snapshot(sitting.storage);
  await answer(sitting, 'easy');
  await sitting.review.getState().undo();
  expectAsBefore(before, await snapshot(sitting.storage));
  expect(await wordIn(sitting)).toMatchObject({ status: 'learning' });

  await answer(sitting, 'easy');
  await nextTime(sitting, now);
  const known = await snapshot(sitting.storage);
  await answer(sitting, 'again');
  await sitting.review.getState().undo();
  expectAsBefore(known, await snapshot(sitting.storage));
  expect(await wordIn(sitting)).toMatchObject({
    status: 'known',
    statusBy: 'review',
    knownSince: START,
  });
});

it('what the learner sets is never changed by an answer, nor by taking one back', async () => {
  const { now, sitting } = await start();
  await answer(sitting, 'easy');
  await set(sitting, 'learning');
  await nextTime(sitting, now);
  await answer(sitting, 'easy');
  expect(await wordIn(sitting)).toMatchObject({ status: 'learning', statusBy: 'learner' });

  await set(sitting, 'ignored');
  await sitting.review.getState().undo();
  expect((await wordIn(sitting))?.status).toBe('ignored');
  expect(sitting.review.getState().current).toBeNull();
});

it('a word the learner says they know themselves is asked no longer, and known for as long', async () => {
  const { now, sitting } = await start();
  await answer(sitting, 'easy');
  const undo = await set(sitting, 'known');
  expect(await wordIn(sitting)).toMatchObject({ status: 'known', knownSince: START });
  expect(await wordIn(sitting)).not.toHaveProperty('statusBy');
  now.time += 400 * DAY;
  sitting.review.getState().refresh();
  expect(sitting.review.getState().current).toBeNull();
  await undo();
  expect(await wordIn(sitting)).toMatchObject({ status: 'known', statusBy: 'review' });
});

it('another sentence leaves what answers made known as it is', async () => {
  const { sitting } = await start();
  await answer(sitting, 'easy');
  await sitting.vocabulary.getState().save(newWord('茶'), null);
  expect(await wordIn(sitting)).toMatchObject({ status: 'known', statusBy: 'review' });
});

it('answers change no state where that is not wanted', async () => {
  const { now, sitting } = await start({ knownFrom: 0 });
  for (let round = 0; round < 4; round += 1) {
    await answer(sitting, 'easy');
    await nextTime(sitting, now);
  }
  expect(await wordIn(sitting)).toMatchObject({ status: 'learning' });
});

it('a word asked in several ways is known by how it is recognised, else by its firmest card', async () => {
  const { now, sitting } = await start({ kinds: ['recall', 'listen'] });
  await answer(sitting, 'easy');
  expect((await wordIn(sitting))?.status).toBe('known');
  await nextTime(sitting, now);
  expect(sitting.review.getState().current).toBe('茶#listen');
  await answer(sitting, 'again');
  expect((await wordIn(sitting))?.status).toBe('known');

  const both = await start({ kinds: ['recognise', 'recall'] });
  await answer(both.sitting, 'again');
  await nextTime(both.sitting, both.now);
  await answer(both.sitting, 'good');
  await nextTime(both.sitting, both.now);
  await answer(both.sitting, 'good');
  both.now.time += DAY;
  await nextTime(both.sitting, both.now);
  for (let round = 0; both.sitting.review.getState().current !== '茶#recall'; round += 1) {
    expect(round).toBeLessThan(9);
    await answer(both.sitting, 'hard');
    both.now.time += DAY;
    both.sitting.review.getState().refresh();
  }
  const before = (await wordIn(both.sitting))?.status;
  await answer(both.sitting, 'easy');
  expect((await wordIn(both.sitting))?.status).toBe(before);
});
