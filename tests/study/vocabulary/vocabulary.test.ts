import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { newCard } from '@/lib/study/review/schedule';
import { MAX_ENCOUNTERS } from '@/lib/study/vocabulary/words';
import { newWord as word } from './new-word';
import { database, met, tab } from './vocabulary-tab';

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
describe('saving', () => {
  it('shows a word as saved when a killed tab would not lose it', async () => {
    const name = database();
    const { state } = await tab(name);
    const saving = state().save(word('茶'), met(2));
    expect(state().words.has('茶')).toBe(false);
    await saving;
    expect(state().words.get('茶')).toMatchObject({ saved: true, status: 'learning' });
    expect((await tab(name)).state().words.get('茶')?.encounters).toEqual([met(2)]);
  });

  it('collects places, each once, the newest last, and not without end', async () => {
    const { state } = await tab(database());
    for (const offset of [1, 2, 1]) await state().save(word('茶'), met(offset));
    const offsets = () =>
      state()
        .words.get('茶')
        ?.encounters.map((place) => place.offset);
    expect(offsets()).toEqual([2, 1]);
    for (let offset = 0; offset < MAX_ENCOUNTERS + 5; offset += 1)
      await state().save(word('茶'), met(offset));
    expect(offsets()).toHaveLength(MAX_ENCOUNTERS);
    expect(offsets()?.at(-1)).toBe(MAX_ENCOUNTERS + 4);
  });

  it('removes a word with its card, and the undo brings both back', async () => {
    const { state, storage } = await tab(database());
    await state().save(word('茶'), met(2));
    const saved = state().words.get('茶');
    await storage.cards.put({
      ...newCard('茶', 5),
      stability: 1,
      difficulty: 1,
      reps: 3,
      state: 2,
    });
    const undo = await state().remove('茶');
    expect(state().words.size).toBe(0);
    expect(await storage.cards.get('茶')).toBeUndefined();
    expect(await undo()).toEqual({ restored: 2, left: 0 });
    expect(state().words.get('茶')).toEqual({ ...saved, changed: expect.any(Number) });
    expect(await storage.cards.get('茶')).toMatchObject({ reps: 3 });
  });

  it('keeps many words at once, in the order given, and takes all back or none', async () => {
    const { state, storage } = await tab(database());
    await state().save(word('酒'), met(1));
    const given = ['水', '茶', '酒'].map((id, at) => ({ word: word(id), met: met(at + 10) }));
    const undo = await state().saveAll(given);
    const orders = ['水', '茶'].map((id) => state().words.get(id)?.order ?? 0);
    expect(orders).toEqual([...orders].sort((one, other) => one - other));
    expect(new Set(orders).size).toBe(2);
    expect(state().words.get('酒')?.encounters).toHaveLength(2);
    await state().save(word('飯'), null);
    expect(state().words.get('飯')?.order).toBeGreaterThan(Math.max(...orders));
    expect(await undo()).toEqual({ restored: 3, left: 0 });
    expect([...state().words.keys()].sort()).toEqual(['酒', '飯']);
    expect(state().words.get('酒')?.encounters).toEqual([met(1)]);
    const again = await state().saveAll(given);
    await storage.cards.put({ ...newCard('茶', 5), reps: 1, state: 2, lastReview: 1 });
    expect(await again(), 'one was reviewed since').toEqual({ restored: 0, left: 3 });
  });

  it('starts afresh when a removed word is saved again', async () => {
    const { state } = await tab(database());
    await state().save(word('茶'), met(2));
    await state().remove('茶');
    await state().save(word('茶'), met(9));
    expect(state().words.get('茶')?.encounters).toEqual([met(9)]);
  });
});

describe('statuses', () => {
  it('are set for many words at once and do not put them up for review', async () => {
    const name = database();
    const { state } = await tab(name);
    await state().save(word('茶'), met(2));
    await state().setStatus([word('茶'), word('酒'), word('酒')], 'known');
    const statuses = [...(await tab(name)).state().words.values()].map((record) => [
      record.id,
      record.status,
      record.saved,
    ]);
    expect(statuses).toEqual([
      ['茶', 'known', true],
      ['酒', 'known', false],
    ]);
  });

  it('give way when the learner saves the word', async () => {
    const { state } = await tab(database());
    await state().setStatus([word('茶')], 'ignored');
    await state().save(word('茶'), null);
    expect(state().words.get('茶')).toMatchObject({ saved: true, status: 'learning' });
  });
});

describe('words from a file', () => {
  const incoming = (...ids: string[]) =>
    ids.map((id) => ({ word: word(id), status: 'learning' as const, saved: true }));

  it('come in together, in their order, and leave alone what is here', async () => {
    const name = database();
    const { state } = await tab(name);
    await state().setStatus([word('茶')], 'known');
    await state().bringIn(incoming('水', '茶', '火'));
    const words = [...(await tab(name)).state().words.values()];
    const inOrder = words.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
    expect(inOrder.map(({ id, status, saved }) => [id, status, saved])).toEqual([
      ['茶', 'known', false],
      ['水', 'learning', true],
      ['火', 'learning', true],
    ]);
  });

  it('go again with one undo, but for what has changed since', async () => {
    const name = database();
    const { state } = await tab(name);
    await state().save(word('茶'), met(2));
    const undo = await state().bringIn(incoming('水', '茶', '火', '土'));
    await state().setStatus([word('土')], 'known');
    expect(await undo()).toEqual({ restored: 2, left: 1 });
    expect([...state().words.keys()].sort()).toEqual(['土', '茶'].sort());
    expect((await tab(name)).state().words.get('茶')?.encounters).toEqual([met(2)]);
  });

  it('come by the thousand', async () => {
    const { state } = await tab(database());
    const ids = Array.from({ length: 3_000 }, (_, at) => `茶${at}`);
    const undo = await state().bringIn(incoming(...ids));
    expect(state().words.size).toBe(3_000);
    expect(await undo()).toEqual({ restored: 3_000, left: 0 });
    expect(state().words.size).toBe(0);
  });

  it('are all or none', async () => {
    const { state, storage } = await tab(database());
    full();
    const coming = state().bringIn(incoming('水', '火'));
    await vi.waitFor(() => expect(state().failure).not.toBeNull());
    expect(await storage.words.all()).toEqual([]);
    vi.restoreAllMocks();
    state().failure?.retry();
    await coming;
    expect(state().words.size).toBe(2);
  });
});

describe('failures', () => {
  it('are shown, nothing looks saved, and a retry keeps it', async () => {
    const { state, storage } = await tab(database());
    full();
    const saving = state().save(word('茶'), met(2));
    await vi.waitFor(() => expect(state().failure?.message).toContain('no room'));
    expect(state().words.size).toBe(0);
    vi.restoreAllMocks();
    state().failure?.retry();
    await saving;
    expect(state().failure).toBeNull();
    expect(await storage.words.get('茶')).toBeDefined();
  });

  it('retry by themselves', async () => {
    const { state } = await tab(database());
    full();
    const saving = state().save(word('茶'), met(2));
    await vi.waitFor(() => expect(state().failure).not.toBeNull());
    vi.restoreAllMocks();
    await saving;
    expect(state().words.has('茶')).toBe(true);
  });

  it('never let a later change overtake an earlier one', async () => {
    const { state } = await tab(database());
    full();
    const saving = state().save(word('茶'), met(2));
    await vi.waitFor(() => expect(state().failure).not.toBeNull());
    const removing = state().remove('茶');
    vi.restoreAllMocks();
    state().failure?.retry();
    await Promise.all([saving, removing]);
    expect(state().words.has('茶')).toBe(false);
  });
});

describe('a restored backup', () => {
  it('shows at once', async () => {
    const { state, storage } = await tab(database());
    await state().save(word('茶'), met(2));
    const saved = state().words.get('茶');
    if (!saved) throw new Error('not saved');
    const words = [{ ...saved, id: '酒', traditional: '酒' }];
    await storage.merge({ words }, { bringBack: false });
    await vi.waitFor(() => expect(state().words.has('酒')).toBe(true));
  });
});

describe('two tabs', () => {
  it('agree on what is saved and removed', async () => {
    const name = database();
    const [one, other] = [await tab(name), await tab(name)];
    await one.state().save(word('茶'), met(2));
    await vi.waitFor(() => expect(other.state().words.has('茶')).toBe(true));
    const undo = await other.state().remove('茶');
    await vi.waitFor(() => expect(one.state().words.has('茶')).toBe(false));
    await undo();
    await vi.waitFor(() => expect(one.state().words.has('茶')).toBe(true));
  });

  it('keep both places when they save the same word at once', async () => {
    const name = database();
    const [one, other] = [await tab(name), await tab(name)];
    await Promise.all([
      one.state().save(word('茶'), met(1)),
      other.state().save(word('茶'), met(2)),
    ]);
    await vi.waitFor(() => {
      expect(one.state().words.get('茶')?.encounters).toHaveLength(2);
      expect(other.state().words.get('茶')?.encounters).toHaveLength(2);
    });
  });
});
