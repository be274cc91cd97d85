import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createReview } from '@/lib/study/review/review';
import { STANDARD, type StudySettings } from '@/lib/study/review/settings';
import { createVocabulary } from '@/lib/study/vocabulary/vocabulary';
import { newWord as word } from '../vocabulary/new-word';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const storages: LearnerStorage[] = [];
let serial = 0;

afterEach(() => {
  vi.restoreAllMocks();
  for (const storage of storages.splice(0)) storage.close();
});

/** A sitting over the database `name` whose clock the test moves. */
async function sitting(name: string, now: { time: number }, set: Partial<StudySettings> = {}) {
  const storage = openStorage({ name });
  storages.push(storage);
  const vocabulary = createVocabulary(storage);
  vocabulary.getState().connect();
  await vi.waitFor(() => expect(vocabulary.getState().ready).toBe(true));
  const review = createReview(
    storage,
    vocabulary,
    () => now.time,
    () => ({ ...STANDARD, ...set }),
  );
  review.getState().connect();
  await vi.waitFor(() => expect(review.getState().ready).toBe(true));
  return { storage, vocabulary, review };
}

const start = () => {
  serial += 1;
  return { name: `review-${serial}`, now: { time: Date.UTC(2026, 9, 1, 8) } };
};

describe('a sitting', () => {
  it('asks what was saved, keeps each answer at once and goes on to the next', async () => {
    const { name, now } = start();
    const { storage, vocabulary, review } = await sitting(name, now);
    await vocabulary.getState().save(word('茶'), null);
    await vocabulary.getState().save(word('酒'), null);
    const first = review.getState().current;
    expect(review.getState()).toMatchObject({ left: 2, revealed: false });
    await review.getState().rate('good');
    expect(await storage.cards.all(), 'nothing is rated before it is revealed').toEqual([]);
    review.getState().reveal();
    await review.getState().rate('easy');
    expect(review.getState()).toMatchObject({ left: 1, revealed: false, today: 1 });
    expect(review.getState().current).not.toBe(first);
    expect(await storage.cards.get(String(first))).toMatchObject({ reps: 1, lastReview: now.time });
    expect(await storage.logs.all()).toMatchObject([{ cardId: first, rating: 'easy' }]);
  });

  it('resumes in a new tab where the last one was killed', async () => {
    const { name, now } = start();
    const before = await sitting(name, now);
    await before.vocabulary.getState().save(word('茶'), null);
    await before.vocabulary.getState().save(word('酒'), null);
    before.review.getState().reveal();
    await before.review.getState().rate('easy');
    const after = await sitting(name, now);
    expect(after.review.getState()).toMatchObject({ left: 1, today: 1 });
    expect(after.review.getState().current).toBe(before.review.getState().current);
  });

  it('says when the next word is due, and asks again when time has passed', async () => {
    const { name, now } = start();
    const { vocabulary, review } = await sitting(name, now);
    await vocabulary.getState().save(word('茶'), null);
    review.getState().reveal();
    await review.getState().rate('easy');
    const { current, next } = review.getState();
    expect(current).toBeNull();
    expect(next).toBeGreaterThan(now.time + DAY);
    now.time = Number(next);
    review.getState().refresh();
    expect(review.getState().current).toBe('茶');
  });

  it('asks a word in its first steps early rather than sending the learner away', async () => {
    const { name, now } = start();
    const { vocabulary, review } = await sitting(name, now);
    await vocabulary.getState().save(word('茶'), null);
    review.getState().reveal();
    await review.getState().rate('again');
    expect(review.getState()).toMatchObject({ current: '茶', revealed: false });
  });

  it('takes the last answer back, after a reload too', async () => {
    const { name, now } = start();
    const before = await sitting(name, now);
    await before.vocabulary.getState().save(word('茶'), null);
    before.review.getState().reveal();
    await before.review.getState().rate('easy');
    now.time += MINUTE;
    const { storage, review } = await sitting(name, now);
    expect(review.getState().last).toMatchObject({ cardId: '茶', rating: 'easy' });
    await review.getState().undo();
    expect(review.getState()).toMatchObject({
      current: '茶',
      revealed: true,
      today: 0,
      last: null,
    });
    expect(await storage.cards.get('茶'), 'as before the first answer').toBeUndefined();
    expect(await storage.logs.all()).toEqual([]);
  });

  it('keeps the interval that was written on the answer, whatever else is due that day', async () => {
    const { name, now } = start();
    const { storage, vocabulary, review } = await sitting(name, now);
    const ids = [...'茶酒水飯書門路雨山海'];
    for (const id of ids) await vocabulary.getState().save(word(id), null);
    const written: (number | undefined)[] = [];
    for (const _ of ids) {
      expect(review.getState().gaps).toBeNull();
      review.getState().reveal();
      written.push(review.getState().gaps?.easy);
      now.time += 5_000;
      await review.getState().rate('easy');
    }
    const logs = await storage.logs.all();
    const kept = ids.map((id) => logs.find((log) => log.cardId === id)?.scheduledDays);
    expect(kept.map((days) => Number(days) * DAY)).toEqual(written);
    expect(new Set(kept).size, 'they are spread').toBeGreaterThan(2);
  });

  it('holds back what is more than a day is to have, and says so', async () => {
    const { name, now } = start();
    const { vocabulary, review } = await sitting(name, now, { newADay: 2 });
    for (const id of ['茶', '酒', '水']) await vocabulary.getState().save(word(id), null);
    expect(review.getState()).toMatchObject({ left: 2, held: { fresh: 1, reviews: 0 } });
    for (let asked = 0; asked < 2; asked += 1) {
      review.getState().reveal();
      await review.getState().rate('easy');
    }
    expect(review.getState()).toMatchObject({ current: null, held: { fresh: 1, reviews: 0 } });
    now.time = Number(review.getState().next);
    review.getState().refresh();
    expect(review.getState()).toMatchObject({ current: '水', held: { fresh: 0, reviews: 0 } });
  });

  it('takes back one answer after the other, to the first, however long it lasts', async () => {
    const { name, now } = start();
    const { storage, vocabulary, review } = await sitting(name, now);
    const ids = ['茶', '酒', '水', '飯'];
    for (const id of ids) await vocabulary.getState().save(word(id), null);
    const asked: (string | null)[] = [];
    for (const rating of ['easy', 'again', 'good', 'hard', 'again', 'easy'] as const) {
      asked.push(review.getState().current);
      review.getState().reveal();
      await review.getState().rate(rating);
      now.time += 25 * MINUTE;
      review.getState().refresh();
    }
    for (const id of asked.reverse()) {
      expect(review.getState().last).toMatchObject({ cardId: id });
      await review.getState().undo();
      expect(review.getState()).toMatchObject({ current: id, revealed: true, notice: null });
    }
    expect(review.getState().last).toBeNull();
    expect(await storage.cards.all()).toEqual([]);
    expect(await storage.logs.all()).toEqual([]);
  });

  it('does not offer to take back what another sitting answered long ago', async () => {
    const { name, now } = start();
    const before = await sitting(name, now);
    await before.vocabulary.getState().save(word('茶'), null);
    before.review.getState().reveal();
    await before.review.getState().rate('easy');
    now.time += 61 * MINUTE;
    before.review.getState().refresh();
    expect(before.review.getState().last).not.toBeNull();
    expect((await sitting(name, now)).review.getState().last).toBeNull();
  });

  it('does not ask known, ignored, removed or merely marked words', async () => {
    const { name, now } = start();
    const { vocabulary, review } = await sitting(name, now);
    const { save, remove, setStatus } = vocabulary.getState();
    for (const id of ['茶', '酒', '水', '飯']) await save(word(id), null);
    await setStatus([word('茶')], 'known');
    await setStatus([word('酒')], 'ignored');
    await setStatus([word('書')], 'learning');
    await remove('水');
    expect(review.getState()).toMatchObject({ current: '飯', left: 1 });
  });

  it('does not count a failed answer as given, and gives it when retried', async () => {
    const { name, now } = start();
    const { storage, vocabulary, review } = await sitting(name, now);
    await vocabulary.getState().save(word('茶'), null);
    review.getState().reveal();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const answering = review.getState().rate('easy');
    await vi.waitFor(() => expect(review.getState().failure).not.toBeNull());
    expect(review.getState()).toMatchObject({ current: '茶', revealed: true, today: 0 });
    vi.restoreAllMocks();
    review.getState().failure?.retry();
    await answering;
    expect(review.getState()).toMatchObject({ current: null, today: 1, failure: null });
    expect(await storage.logs.all()).toHaveLength(1);
  });

  it('tells that an answer is being written only when that takes long, and takes no second one', async () => {
    const { name, now } = start();
    const { storage, vocabulary, review } = await sitting(name, now);
    for (const id of ['茶', '酒', '水']) await vocabulary.getState().save(word(id), null);
    review.getState().reveal();
    const quick = review.getState().rate('easy');
    expect(review.getState()).toMatchObject({ busy: false, revealed: true });
    await quick;
    expect(review.getState()).toMatchObject({ busy: false, today: 1 });

    const transact = storage.transact.bind(storage);
    let go = () => {};
    vi.spyOn(storage, 'transact').mockImplementationOnce(async (...asked) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return transact(...asked);
    });
    review.getState().reveal();
    const slow = review.getState().rate('easy');
    await review.getState().rate('again');
    expect(review.getState()).toMatchObject({ busy: false, revealed: true, today: 1 });
    await vi.waitFor(() => expect(review.getState().busy).toBe(true));
    go();
    await slow;
    expect(review.getState()).toMatchObject({ busy: false, revealed: false, today: 2 });
    expect((await storage.logs.all()).map(({ rating }) => rating)).toEqual(['easy', 'easy']);
  });

  it('follows an answer given in another tab', async () => {
    const { name, now } = start();
    const one = await sitting(name, now);
    await one.vocabulary.getState().save(word('茶'), null);
    const other = await sitting(name, now);
    expect(other.review.getState().current).toBe('茶');
    one.review.getState().reveal();
    await one.review.getState().rate('easy');
    await vi.waitFor(() => expect(other.review.getState().current).toBeNull());
  });
});
