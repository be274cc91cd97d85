import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatUnreadable } from '@/lib/storage/backup/unreadable-file';
import { KEY_PATHS } from '@/lib/storage/database/schema';
import type { LearnerStorage, StoreName } from '@/lib/storage/storage';
import { HOSTILE, hostile, SOUND } from '../../attack/storage/records';
import { putRaw, rawAll } from '../raw';
import { block, fresh, tab, word } from '../tab';

async function opened(): Promise<{ readonly name: string; readonly storage: LearnerStorage }> {
  const name = fresh();
  const storage = tab();
  await storage.words.all();
  return { name, storage };
}

const found = async (storage: LearnerStorage) =>
  (await storage.unreadable()).map(({ store, record }) => ({ store, record }));

describe('a record that cannot be read', () => {
  it.each(HOSTILE)('%s (%s) is set aside whole, told once, and in nobody’s way', async (...row) => {
    const [, store, change] = row;
    const { name, storage } = await opened();
    const bad = hostile(store, change);
    const good = { ...SOUND[store], id: 'sound' };
    await putRaw(name, store, bad, good);
    expect((await storage[store].all()).map((record) => record.id)).toEqual(['sound']);
    expect(await found(storage)).toEqual([{ store, record: bad }]);
    expect(storage.condition.get().unreadable).toBe(1);
    await storage[store].all();
    expect(storage.condition.get().unreadable).toBe(1);
    expect(await tab()[store].get('sound')).toEqual(good);
  });

  it('does not keep a new one from its place, and is not written over', async () => {
    const { name, storage } = await opened();
    const bad = { ...SOUND.words, gloss: 7 };
    await putRaw(name, 'words', bad, { ...bad, id: '酒' });
    await storage.words.put(word('茶', 'new'));
    await storage.words.update('酒', (current) => current);
    expect((await storage.words.all()).map(({ gloss }) => gloss)).toEqual(['new']);
    expect(await found(storage)).toHaveLength(2);
  });

  it('is no obstacle to several changes at once', async () => {
    const { name, storage } = await opened();
    await putRaw(name, 'words', { ...SOUND.words, saved: 'yes' });
    await putRaw(name, 'cards', { ...SOUND.cards, reps: -1 });
    await storage.write([
      { store: 'words', put: word('茶', 'new') },
      { store: 'cards', remove: '茶' },
    ]);
    expect(await storage.words.get('茶')).toMatchObject({ gloss: 'new' });
    expect(await storage.cards.keys()).toEqual([]);
    expect(await found(storage)).toHaveLength(2);
  });

  it('has a text made again of which it was a block', async () => {
    const { name, storage } = await opened();
    const annotation = { script: 'traditional', length: 5, blocks: 2 } as const;
    await storage.texts.put({ ...SOUND.texts, annotation });
    await storage.blocks.put(block('k3m9', 0));
    await putRaw(name, 'blocks', { ...block('k3m9', 1), block: null, changed: 1, deleted: false });
    expect(await storage.blocks.get(['k3m9', 1])).toBeUndefined();
    expect(await storage.texts.get('k3m9')).toMatchObject({ annotation: null });
    expect(await storage.blocks.all('k3m9')).toHaveLength(1);
  });

  it('is merged over by a sound one of the same name, and kept aside', async () => {
    const { name, storage } = await opened();
    const bad = { ...SOUND.words, gloss: 7 };
    await putRaw(name, 'words', bad);
    const report = await storage.merge({ words: [SOUND.words] }, { bringBack: false });
    expect(report.words).toMatchObject({ added: 1 });
    expect(await storage.words.all()).toEqual([SOUND.words]);
    expect(await found(storage)).toEqual([{ store: 'words', record: bad }]);
  });

  it('stays where it is when there is no room to move it, and is passed over', async () => {
    const { name, storage } = await opened();
    const bad = { ...SOUND.words, gloss: 7 };
    await putRaw(name, 'words', bad);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await storage.words.all()).toEqual([]);
    expect(await storage.words.all()).toEqual([]);
    expect(storage.condition.get().unreadable).toBe(1);
    expect(await rawAll(name, 'words')).toEqual([bad]);
  });

  it('comes back when it can be read after all, unless there is a new one', async () => {
    const { name, storage } = await opened();
    const aside = (record: object) => ({ store: 'words', record, found: 1 });
    const other = { ...SOUND.words, id: '酒' };
    await storage.words.put(word('茶', 'new'));
    await putRaw(name, 'aside', aside(SOUND.words), aside(other));
    await storage.tidy(Date.now(), async () => undefined);
    expect(await storage.words.get('茶')).toMatchObject({ gloss: 'new' });
    expect(await storage.words.get('酒')).toEqual(other);
    expect(await found(storage)).toEqual([{ store: 'words', record: SOUND.words }]);
  });
});

describe('any value in any store', () => {
  const STORES = Object.keys(KEY_PATHS) as StoreName[];
  const keyed = (store: StoreName, value: unknown) => {
    const fields = typeof value === 'object' && value !== null ? value : { value };
    const key = [KEY_PATHS[store]].flat().map((field) => [field, field === 'index' ? 0 : 'x']);
    return { ...fields, ...Object.fromEntries(key) };
  };

  it('never throws out of a read and is never lost', async () => {
    const { name, storage } = await opened();
    const anything = fc.anything({ withDate: true, withMap: true, withTypedArray: true });
    const given = fc.tuple(fc.constantFrom(...STORES), fc.oneof(fc.jsonValue(), anything));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(given, async ([store, value]) => {
        const record = keyed(store, value);
        await putRaw(name, store, record);
        const [read, got] = [await storage[store].all(), await storage[store].allWithRemoved()];
        if (got.length === 0) count += 1;
        expect(read).toHaveLength(0);
        expect(await storage.unreadable()).toHaveLength(count);
      }),
      { numRuns: 300 },
    );
    expect(count).toBeGreaterThan(250);
    // And all of it leaves as a file, however strange.
    expect(JSON.parse(formatUnreadable(await storage.unreadable())).records).toHaveLength(count);
  });
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...SOUND.words, id: `茶${index}` }));

it('what was read first is given out first, before what was written after it', async () => {
  const { storage } = await opened();
  await storage.merge({ words: many(5_000) }, { bringBack: false });
  const order: string[] = [];
  await Promise.all([
    storage.words.all().then(() => order.push('all')),
    storage.words.get('茶1').then(() => order.push('one')),
    storage.words.put(word('酒')).then(() => order.push('put')),
    storage.write([{ store: 'words', remove: '茶2' }]).then(() => order.push('removed')),
  ]);
  expect(order).toEqual(['all', 'one', 'put', 'removed']);
});

it('20,000 sound words are read without one long task', async () => {
  const { storage } = await opened();
  await storage.merge({ words: many(20_000) }, { bringBack: false });
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  expect(await storage.words.all()).toHaveLength(20_000);
  clearInterval(timer);
  // Others had their turn while the words were checked.
  expect(turns).toBeGreaterThan(1);
});
