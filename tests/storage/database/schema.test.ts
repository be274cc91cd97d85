import { deleteDB, openDB } from 'idb';
import { expect, it } from 'vitest';
import { ASIDE, KEY_PATHS, MIGRATIONS, PACKS, type Upgrade } from '@/lib/storage/database/schema';
import { block, fresh, tab, word } from '../tab';

/** The schema of a release to come. */
const later = [
  ...MIGRATIONS,
  async (_: unknown, upgrade: Parameters<(typeof MIGRATIONS)[number]>[1]) => {
    const store = upgrade.objectStore('words');
    for (const record of await store.getAll()) await store.put({ ...record, gloss: 'migrated' });
  },
];

it('brings version 1 up to the present one with all it kept', async () => {
  fresh();
  const first = tab({ migrations: MIGRATIONS.slice(0, 1) });
  await first.words.put(word('茶', 'tea'));
  await first.blocks.put(block('a', 3));
  first.close();
  const present = tab();
  expect(await present.words.get('茶')).toMatchObject({ gloss: 'tea' });
  expect(await present.blocks.keys('a')).toEqual([['a', 3]]);
  await present.profiles.put({ id: 'a', words: '茶', counts: [2] });
  expect(await present.profiles.all()).toHaveLength(1);
});

it('keeps the words of every text where they lay in pairs', async () => {
  const name = fresh();
  const old = await openDB(name, 11, {
    async upgrade(given, _from, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(0, 11)) await migrate(given, transaction as Upgrade);
    },
  });
  const pairs = [
    ['茶', 2],
    ['喝', 1],
  ];
  const stamp = { changed: 5, deleted: false };
  await old.put('profiles', { id: 'a', words: pairs, ...stamp });
  await old.put('profiles', { id: 'b', words: [], ...stamp });
  await old.put('profiles', { id: 'c', changed: 6, deleted: true });
  await old.put('profiles', { id: 'd', words: 'damaged', ...stamp });
  old.close();
  const present = tab();
  expect(await present.profiles.all()).toEqual([
    { id: 'a', words: '茶\t喝', counts: [2, 1], ...stamp },
    { id: 'b', words: '', counts: [], ...stamp },
  ]);
  expect(await present.profiles.keys()).not.toContain('d');
});

it('has every store of the present version in a new database', async () => {
  const name = fresh();
  await tab().words.all();
  const raw = await openDB(name);
  const stores = [...Object.keys(KEY_PATHS), ASIDE, PACKS];
  expect([...raw.objectStoreNames].sort()).toEqual(stores.sort());
  for (const [store, path] of Object.entries(KEY_PATHS)) {
    expect(raw.transaction(store).store.keyPath).toEqual(path);
  }
  raw.close();
});

it('migrates what an older version kept', async () => {
  fresh();
  const old = tab();
  await old.words.put(word('茶'));
  old.close();
  expect(await tab({ migrations: later }).words.get('茶')).toMatchObject({ gloss: 'migrated' });
});

it('refuses a newer schema and does not touch it', async () => {
  const name = fresh();
  const newer = tab({ migrations: later });
  await newer.words.put(word('茶', 'from the future'));
  newer.close();
  const old = tab();
  await expect(old.words.put(word('茶', 'old'))).rejects.toMatchObject({
    code: 'storage-newer',
    message: expect.stringContaining('not touched'),
  });
  await expect(old.words.all()).rejects.toMatchObject({ code: 'storage-newer' });
  const raw = await openDB(name);
  expect(raw.version).toBe(later.length);
  expect(await raw.get('words', '茶')).toMatchObject({ gloss: 'from the future' });
  raw.close();
});

it('makes way for a newer version in another tab, and then says so', async () => {
  fresh();
  const old = tab();
  await old.words.put(word('茶'));
  expect(await tab({ migrations: later }).words.get('茶')).toBeDefined();
  await expect(old.words.get('茶')).rejects.toMatchObject({ code: 'storage-newer' });
});

it('starts anew when the data was cleared underneath', async () => {
  const name = fresh();
  const storage = tab();
  await storage.words.put(word('茶'));
  storage.close();
  await deleteDB(name);
  expect(await tab().words.all()).toEqual([]);
});
