import { describe, expect, it, vi } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import type { LookedUpWord } from '@/lib/domain/looked-up';
import { createInbox } from '@/lib/study/lookups/inbox';
import { noteLookUp, offeredOf, outworn, toSave } from '@/lib/study/lookups/lookups';
import { fresh, tab } from '../../storage/tab';
import { metIn, savedWord } from '../cards/saved-word';
import { newWord } from '../vocabulary/new-word';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 9, 1, 8);

const at = (sentence: string, offset: number) => ({ ...metIn(sentence, '茶'), offset });

const looked = (id: string, count: number, last = NOW): LookedUpWord => ({
  ...newWord(id),
  encounter: metIn(`${id}。`, id),
  count,
  last,
  changed: 1,
  deleted: false,
});

const ids = (lookups: readonly { readonly id: string }[]) => lookups.map(({ id }) => id);
const known = (...words: readonly SavedWord[]) => new Map(words.map((word) => [word.id, word]));

describe('a word that is opened', () => {
  it('is counted with its last sentence and date, in whatever tab', async () => {
    fresh();
    const [one, other] = [tab(), tab()];
    await noteLookUp(one, undefined, newWord('茶'), at('喝茶。', 1), NOW);
    await noteLookUp(other, undefined, newWord('茶'), at('我要茶。', 90), NOW + DAY);
    expect(await one.lookups.all()).toMatchObject([
      { id: '茶', count: 2, last: NOW + DAY, encounter: { sentence: '我要茶。' } },
    ]);
  });

  it('is counted once while it is the same look', async () => {
    fresh();
    const storage = tab();
    for (const later of [0, MINUTE, 9 * MINUTE]) {
      await noteLookUp(storage, undefined, newWord('茶'), at('喝茶。', 1), NOW + later);
    }
    expect(await storage.lookups.all()).toMatchObject([{ count: 1, last: NOW }]);
    await noteLookUp(storage, undefined, newWord('茶'), at('喝茶。', 1), NOW + DAY);
    expect(await storage.lookups.all()).toMatchObject([{ count: 2 }]);
  });

  it('is not counted where it is saved, known or ignored', async () => {
    fresh();
    const storage = tab();
    const settled = [
      savedWord('茶'),
      savedWord('茶', { saved: false, status: 'known' }),
      savedWord('茶', { saved: false, status: 'ignored' }),
    ];
    for (const word of settled) {
      await noteLookUp(storage, word, newWord('茶'), at('喝茶。', 1), NOW);
    }
    expect(await storage.lookups.all()).toEqual([]);
    const marked = savedWord('茶', { saved: false, status: 'learning' });
    await noteLookUp(storage, marked, newWord('茶'), at('喝茶。', 1), NOW);
    expect(await storage.lookups.all()).toHaveLength(1);
  });
});

describe('the words offered', () => {
  it('are those opened twice or more, the most often first, then the latest', () => {
    const lookups = [looked('茶', 1), looked('酒', 2), looked('水', 5), looked('飯', 2, NOW + DAY)];
    expect(ids(offeredOf(lookups, known()))).toEqual(['水', '飯', '酒']);
  });

  it('are none that are saved or known by now', () => {
    const words = known(savedWord('酒'), savedWord('水', { saved: false, status: 'known' }));
    const lookups = [looked('酒', 2), looked('水', 5), looked('飯', 2)];
    expect(ids(offeredOf(lookups, words))).toEqual(['飯']);
  });
});

describe('a word that is saved from there', () => {
  it('comes with its last sentence and nothing else', () => {
    const word = looked('茶', 2);
    expect(toSave(word)).toEqual({ word: newWord('茶'), met: word.encounter });
  });
});

describe('the words opened', () => {
  it('are forgotten when they were opened once, long ago; and the oldest of very many', () => {
    const old = NOW - 100 * DAY;
    expect(outworn([looked('茶', 1, old), looked('酒', 2, old), looked('水', 1)], NOW)).toEqual([
      '茶',
    ]);
    const many = Array.from({ length: 3_002 }, (_, index) => looked(`${index}`, 2, NOW - index));
    expect(outworn(many, NOW)).toEqual(['3000', '3001']);
  });

  it('are put away for good or back, and counted anew then', async () => {
    fresh();
    const storage = tab();
    const inbox = createInbox(storage, () => NOW);
    const stop = inbox.getState().connect();
    for (const day of [0, 1, 2]) {
      await noteLookUp(storage, undefined, newWord('茶'), at('喝茶。', 1), NOW + day * DAY);
    }
    await vi.waitFor(() => expect(inbox.getState().lookups).toMatchObject([{ count: 3 }]));
    const undo = await inbox.getState().putAway(['茶']);
    await vi.waitFor(() => expect(inbox.getState().lookups).toEqual([]));
    await undo();
    await vi.waitFor(() => expect(inbox.getState().lookups).toMatchObject([{ count: 3 }]));
    await inbox.getState().putAway(['茶']);
    await noteLookUp(storage, undefined, newWord('茶'), at('喝茶。', 1), NOW + 9 * DAY);
    expect(await storage.lookups.all()).toMatchObject([{ count: 1 }]);
    stop();
  });

  it('are forgotten when the inbox is opened', async () => {
    fresh();
    const storage = tab();
    await noteLookUp(storage, undefined, newWord('茶'), at('喝茶。', 1), NOW);
    const inbox = createInbox(storage, () => NOW + 100 * DAY);
    const stop = inbox.getState().connect();
    await vi.waitFor(async () => expect(await storage.lookups.all()).toEqual([]));
    stop();
  });
});
