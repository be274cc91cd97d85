import { describe, expect, it, vi } from 'vitest';
import { dying } from '../../attack/study/dying';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { answer, miscounts, sitDown } from './sitting';

const start = async () => {
  fresh();
  const now = { time: Date.UTC(2026, 9, 1, 8) };
  const one = await sitDown(tab(), now);
  await one.vocabulary.getState().save(newWord('茶'), null);
  const other = await sitDown(tab(), now);
  expect(other.review.getState().current).toBe('茶');
  return { now, one, other };
};

describe('two tabs that ask one card', () => {
  it('count one of two answers given at once, and say that the other was not', async () => {
    const { one, other } = await start();
    one.review.getState().reveal();
    other.review.getState().reveal();
    await Promise.all([one.review.getState().rate('good'), other.review.getState().rate('again')]);
    const [cards, logs] = [await one.storage.cards.all(), await one.storage.logs.all()];
    expect(logs).toHaveLength(1);
    expect(cards).toMatchObject([{ id: '茶', reps: 1 }]);
    const notices = [one, other].map(({ review }) => review.getState().notice);
    expect(notices.filter(Boolean)).toEqual([
      'This word was answered in another tab meanwhile; that answer stands.',
    ]);
  });

  it('move on to what is due after an answer that did not count', async () => {
    const { one, other } = await start();
    await one.vocabulary.getState().save(newWord('酒'), null);
    await vi.waitFor(() => expect(other.review.getState().left).toBe(2));
    one.review.getState().reveal();
    other.review.getState().reveal();
    await Promise.all([one.review.getState().rate('easy'), other.review.getState().rate('easy')]);
    for (const { review } of [one, other]) {
      expect(review.getState()).toMatchObject({ current: '酒', revealed: false, left: 1 });
    }
    await answer(other, 'easy');
    expect(other.review.getState()).toMatchObject({ current: null, notice: null, today: 2 });
  });

  it('ask anew, answer hidden, when the card was answered in the other tab', async () => {
    const { one, other } = await start();
    other.review.getState().reveal();
    await answer(one, 'again');
    await vi.waitFor(() => expect(other.review.getState().card?.reps).toBe(1));
    expect(other.review.getState()).toMatchObject({ current: '茶', revealed: false });
    await answer(other, 'good');
    const [cards, logs] = [await one.storage.cards.all(), await one.storage.logs.all()];
    expect(cards).toMatchObject([{ reps: 2 }]);
    expect(miscounts(cards, logs)).toEqual([]);
  });

  it('do not count an answer to a word the other tab has taken off', async () => {
    const { one, other } = await start();
    other.review.getState().reveal();
    await Promise.all([
      one.vocabulary.getState().remove('茶'),
      other.review.getState().rate('good'),
    ]);
    expect(await one.storage.cards.all()).toEqual([]);
    expect(await one.storage.logs.all()).toEqual([]);
    expect(other.review.getState().notice).toMatch(/taken off your reviews/);
  });

  it('take one answer back once', async () => {
    const { one, other } = await start();
    await answer(one, 'again');
    await answer(one, 'good');
    await vi.waitFor(() => expect(other.review.getState().last?.rating).toBe('good'));
    await Promise.all([one.review.getState().undo(), other.review.getState().undo()]);
    const [cards, logs] = [await one.storage.cards.all(), await one.storage.logs.all()];
    expect(cards).toMatchObject([{ reps: 1 }]);
    expect(logs).toMatchObject([{ rating: 'again' }]);
    const notices = [one, other].map(({ review }) => review.getState().notice);
    expect(notices.filter(Boolean)).toEqual(['This word has changed since, so its answer stands.']);
  });

  it('do not take back an answer the other tab has answered after', async () => {
    const { one, other } = await start();
    await answer(one, 'again');
    await vi.waitFor(() => expect(other.review.getState().card?.reps).toBe(1));
    other.review.getState().reveal();
    await Promise.all([other.review.getState().rate('good'), one.review.getState().undo()]);
    const [cards, logs] = [await one.storage.cards.all(), await one.storage.logs.all()];
    expect(miscounts(cards, logs)).toEqual([]);
    expect(cards[0]?.reps ?? 0).toBe(logs.length);
  });
});

describe('an answer taken back', () => {
  it('leaves the card in every field as it was, tombstone or live', async () => {
    const { one } = await start();
    await answer(one, 'again');
    const [live] = await one.storage.cards.all();
    await answer(one, 'good');
    await one.review.getState().undo();
    const [again] = await one.storage.cards.all();
    expect(again).toEqual({ ...live, changed: again?.changed });
    expect(again?.changed).toBeGreaterThan(live?.changed ?? 0);

    await one.vocabulary.getState().remove('茶');
    const [removed] = await one.storage.cards.allWithRemoved();
    await one.vocabulary.getState().save(newWord('茶'), null);
    await answer(one, 'easy');
    await one.review.getState().undo();
    const [tombstone] = await one.storage.cards.allWithRemoved();
    expect(tombstone).toEqual({ ...removed, changed: tombstone?.changed });
  });

  it('is logged with a whole card also where only the trace of a removed one was left', async () => {
    const { one } = await start();
    const cards = [{ id: '茶', changed: 5, deleted: true }];
    await one.storage.merge({ cards }, { bringBack: false });
    await answer(one, 'easy');
    expect(await one.storage.logs.all()).toMatchObject([
      { before: { id: '茶', changed: 5, deleted: true, reps: 0, state: 0, lastReview: null } },
    ]);
    await one.review.getState().undo();
    expect(await one.storage.cards.all()).toEqual([]);
  });

  it('is not offered once its word was taken off', async () => {
    const { one } = await start();
    await answer(one, 'good');
    expect(one.review.getState().last).not.toBeNull();
    await one.vocabulary.getState().remove('茶');
    await vi.waitFor(() => expect(one.review.getState().last).toBeNull());
  });
});

describe('a tab that is killed before it can tell what it has written', () => {
  it.each(['focus', 'visibilitychange'])(
    'is caught up with when the other gets its %s',
    async (event) => {
      fresh();
      const now = { time: Date.UTC(2026, 9, 1, 8) };
      const page = new EventTarget();
      const other = await sitDown(tab(), now, {}, page);
      await other.vocabulary.getState().save(newWord('茶'), null);
      const one = await sitDown(tab(), now);
      await vi.waitFor(() => expect(other.storage.hadCompany()).toBe(true));
      const { died, end } = dying({ at: 'commit', number: 1 });
      await Promise.race([answer(one, 'easy'), died]);
      end();
      expect(other.review.getState()).toMatchObject({ current: '茶', today: 0 });
      page.dispatchEvent(new Event(event));
      await vi.waitFor(() => expect(other.review.getState().today).toBe(1));
      expect(other.review.getState()).toMatchObject({ current: null, left: 0 });
    },
  );

  it('has the words it saved shown as well', async () => {
    fresh();
    const now = { time: Date.UTC(2026, 9, 1, 8) };
    const page = new EventTarget();
    const other = await sitDown(tab(), now, {}, page);
    const one = await sitDown(tab(), now);
    await vi.waitFor(() => expect(other.storage.hadCompany()).toBe(true));
    const { died, end } = dying({ at: 'commit', number: 1 });
    await Promise.race([one.vocabulary.getState().save(newWord('酒'), null), died]);
    end();
    expect(other.vocabulary.getState().words.size).toBe(0);
    page.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(other.vocabulary.getState().words.size).toBe(1));
  });

  it('is not looked for where there never was one', async () => {
    fresh();
    const page = new EventTarget();
    const alone = await sitDown(tab(), { time: 0 }, {}, page);
    const read = vi.spyOn(alone.storage.words, 'all');
    page.dispatchEvent(new Event('focus'));
    expect(read).not.toHaveBeenCalled();
  });
});
