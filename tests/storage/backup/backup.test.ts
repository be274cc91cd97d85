import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeBackup, previewRestore, readBackup } from '@/lib/storage/backup/backup';
import { MIGRATIONS } from '@/lib/storage/database/schema';
import { BROUGHT } from '@/lib/storage/merge/merge';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createVocabulary } from '@/lib/study/vocabulary/vocabulary';
import { HOSTILE, hostile, POLLUTING, SOUND } from '../../attack/storage/records';
import { browser, file, restore } from './browser';

afterEach(() => {
  vi.restoreAllMocks();
});

const word = (id: string) => ({
  id,
  traditional: id,
  simplified: id,
  pinyin: 'yi1',
  taiwanPinyin: 'yi1',
  gloss: 'gloss',
  entryIds: [],
});

const info = SOUND.texts.info;

async function filled(): Promise<LearnerStorage> {
  const storage = browser();
  const { save, remove } = createVocabulary(storage).getState();
  await save(word('茶'), null);
  await save(word('酒'), null);
  await remove('酒');
  await storage.sources.put({ id: 'k3m9', text: '茶\n喝茶。' });
  const annotation = { script: 'traditional', length: 5, blocks: 1 } as const;
  await storage.texts.put({ id: 'k3m9', info, added: 1, annotation });
  return storage;
}

const json = async (storage: LearnerStorage) =>
  JSON.stringify(await makeBackup(storage, new Date(0), { theme: 'dark' }));

describe('backup', () => {
  it('brings everything into another browser, with what was removed still removed', async () => {
    const other = browser();
    const report = await restore(other, await json(await filled()));
    expect(report).toMatchObject({ words: { added: 1 }, texts: { added: 1 }, cards: { added: 0 } });
    expect((await other.words.all()).map((record) => record.id)).toEqual(['茶']);
    expect(await other.words.keys()).toHaveLength(2);
    expect(await other.sources.get('k3m9')).toMatchObject({ text: '茶\n喝茶。' });
    expect(await other.texts.get('k3m9')).toMatchObject({ annotation: null });
  });

  it('brings what was read of a text, and how it is laid out', async () => {
    const storage = await filled();
    const reflow = { runs: [1, 1], spaced: [] };
    await storage.sources.put({ id: 'k3m9', text: '茶\n喝茶。', reflow });
    await storage.texts.put({ id: 'k3m9', info, added: 1, annotation: null, reflowed: 'lines' });
    const place = { id: 'k3m9', href: '/texts/k3m9', title: '茶', titleSimplified: '茶' };
    await storage.positions.put({ ...place, offset: 3, length: 4, read: [0, 2] });
    const other = browser();
    await restore(other, await json(storage));
    expect(await other.sources.get('k3m9')).toMatchObject({ text: '茶\n喝茶。', reflow });
    expect(await other.texts.get('k3m9')).toMatchObject({ reflowed: 'lines' });
    expect(await other.positions.get('k3m9')).toMatchObject({ offset: 3, read: [0, 2] });
  });

  it('carries the settings and the schema’s version', async () => {
    const { backup } = await readBackup(await json(await filled()));
    expect(backup).toMatchObject({ version: MIGRATIONS.length, preferences: { theme: 'dark' } });
  });

  it('changes nothing when read back where it was made', async () => {
    const storage = await filled();
    const before = await json(storage);
    const report = await restore(storage, before);
    for (const name of BROUGHT) expect(report[name]).toMatchObject({ added: 0, newer: 0 });
    expect(await json(storage)).toBe(before);
    expect(await storage.texts.get('k3m9')).toMatchObject({ annotation: { blocks: 1 } });
  });

  it('keeps the newer of two records', async () => {
    const storage = await filled();
    const old = await json(storage);
    await createVocabulary(storage)
      .getState()
      .setStatus([word('茶')], 'known');
    const report = await restore(storage, old);
    expect(report.words).toMatchObject({ older: 1 });
    expect(await storage.words.get('茶')).toMatchObject({ status: 'known' });
  });

  it('of any records gives back the same records', async () => {
    const live = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      gloss: fc.string(),
      added: fc.nat(),
      changed: fc.nat(),
      deleted: fc.boolean(),
    });
    const records = fc.uniqueArray(live, { selector: ({ id }) => id, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        const words = given.map((record) => ({ ...SOUND.words, ...record }));
        const [one, other] = [browser(), browser()];
        await restore(one, file({ words }));
        await restore(other, await json(one));
        expect(await json(other)).toBe(await json(one));
        expect(await other.words.keys()).toHaveLength(words.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a record from elsewhere claims', () => {
  const DAY = 86_400_000;

  it('a stamp far ahead is set to a day from now, so that what is changed here is later', async () => {
    const storage = browser();
    const far = Date.UTC(9000, 0, 1);
    await restore(
      storage,
      file({
        words: [{ ...SOUND.words, changed: far }],
        positions: [{ id: 'k3m9', changed: far, deleted: true }],
      }),
    );
    const [word] = await storage.words.allWithRemoved();
    const [position] = await storage.positions.allWithRemoved();
    for (const record of [word, position]) {
      expect(record?.changed).toBeGreaterThan(Date.now());
      expect(record?.changed).toBeLessThanOrEqual(Date.now() + DAY);
    }
    await createVocabulary(storage).getState().remove('茶');
    await restore(storage, file({ words: [SOUND.words] }));
    expect(await storage.words.all()).toEqual([]);
  });

  it('a text has no blocks with it, whatever it says, and is annotated anew', async () => {
    const storage = browser();
    const annotation = { script: 'traditional', length: 9_000, blocks: 12 };
    await restore(storage, file({ texts: [{ ...SOUND.texts, annotation }] }));
    expect(await storage.texts.get('k3m9')).toMatchObject({ annotation: null, info });
  });
});

describe('what was deleted after the backup', () => {
  async function deletedSince() {
    const storage = browser();
    const vocabulary = createVocabulary(storage).getState();
    await vocabulary.save(word('茶'), null);
    await storage.cards.put({ ...SOUND.cards });
    await storage.logs.put(SOUND.logs);
    await storage.sources.put(SOUND.sources);
    await storage.texts.put(SOUND.texts);
    const old = await json(storage);
    await vocabulary.remove('茶');
    await storage.logs.remove(SOUND.logs.id);
    await storage.texts.remove('k3m9');
    await storage.sources.purge(['k3m9']);
    return { storage, old };
  }

  it('is counted before anything is changed', async () => {
    const { storage, old } = await deletedSince();
    const before = await json(storage);
    const report = await previewRestore(storage, (await readBackup(old)).backup);
    expect(report.words).toMatchObject({ deletedSince: 1, added: 0 });
    expect(report.texts).toMatchObject({ deletedSince: 1 });
    expect(await json(storage)).toBe(before);
  });

  it('stays deleted when the learner leaves it, a text’s source with it', async () => {
    const { storage, old } = await deletedSince();
    await restore(storage, old);
    expect(await storage.words.all()).toEqual([]);
    expect(await storage.texts.all()).toEqual([]);
    expect(await storage.sources.all()).toEqual([]);
  });

  it('comes back whole when the learner wants it, and stays', async () => {
    const { storage, old } = await deletedSince();
    const graves = await json(storage);
    await restore(storage, old, true);
    expect(await storage.words.get('茶')).toMatchObject({ gloss: 'gloss' });
    expect(await storage.cards.get('茶')).toMatchObject({ reps: 1 });
    expect(await storage.logs.get(SOUND.logs.id)).toMatchObject({ rating: 'good' });
    expect(await storage.sources.get('k3m9')).toMatchObject({ text: '茶館\n喝茶。' });
    expect(await storage.texts.get('k3m9')).toMatchObject({ info });
    // Another device still has the deletion: the new stamp is later.
    await restore(storage, graves);
    expect(await storage.words.get('茶')).toBeDefined();
  });

  it('leaves an answer taken back that was taken back', async () => {
    const storage = browser();
    await storage.cards.put(SOUND.cards);
    await storage.logs.put(SOUND.logs);
    const old = await json(storage);
    await storage.logs.remove(SOUND.logs.id);
    await restore(storage, old, true);
    expect(await storage.logs.all()).toEqual([]);
  });
});

describe('all or nothing', () => {
  const stores = BROUGHT.map((name) => [name] as const);

  it.each(stores)('a failure among the %s leaves every store as it was', async (name) => {
    const storage = await filled();
    const before = await json(storage);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === name) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const many = Object.fromEntries(BROUGHT.map((store) => [store, [fresh(store)]]));
    await expect(restore(storage, file(many))).rejects.toMatchObject({ code: 'storage-failed' });
    vi.restoreAllMocks();
    expect(await json(storage)).toBe(before);
    await restore(storage, file(many));
    expect(await json(storage)).not.toBe(before);
  });

  const fresh = (store: (typeof BROUGHT)[number]) => ({ ...SOUND[store], id: 'new' });
});

describe('hostile records', () => {
  it.each(HOSTILE)('%s (%s) is named, left out, and keeps nothing else out', async (...row) => {
    const [, store, change, field] = row;
    const bad = JSON.parse(JSON.stringify(hostile(store, change)));
    // In JSON what is no finite number is null: as wrong as before.
    const good = { ...SOUND[store], id: 'sound' };
    const { backup, damaged } = await readBackup(file({ [store]: [bad, good] }));
    expect(damaged).toHaveLength(1);
    expect(damaged[0]?.what).toContain(String(SOUND[store].id));
    if (field !== 'words') expect(damaged[0]?.problem).toContain(field);
    expect(backup.records[store].map((record) => record.id)).toEqual(['sound']);
  });

  it('a record without a name is named by its place', async () => {
    const { damaged } = await readBackup(file({ words: [SOUND.words, { changed: 1 }] }));
    expect(damaged).toEqual([{ what: 'number 2 of the words', problem: '“id” is missing' }]);
  });

  it.each(POLLUTING)('%s reaches nothing', async (more) => {
    const text = file({ words: [{ ...SOUND.words }] }).replace(
      '{"id"',
      `${more.slice(0, -1)},"id"`,
    );
    const storage = browser();
    await restore(storage, text);
    const [record] = await storage.words.all();
    expect(record).toEqual(SOUND.words);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('any JSON in any place throws nothing but a message', async () => {
    const records = fc.dictionary(fc.constantFrom(...BROUGHT), fc.array(fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(records, fc.jsonValue(), async (given, preferences) => {
        const { backup, damaged } = await readBackup(file(given, { preferences }));
        const sound = BROUGHT.reduce((sum, name) => sum + backup.records[name].length, 0);
        const all = Object.values(given).reduce((sum, list) => sum + list.length, 0);
        expect(sound + damaged.filter(({ what }) => what !== 'the settings').length).toBe(all);
      }),
    );
  });
});

describe('what is no backup', () => {
  it.each([
    ['no JSON', 'hello', 'bad-request', /not a backup/],
    ['other JSON', '{"a":1}', 'bad-request', /not a backup/],
    ['a newer one', file({}, { version: 99 }), 'storage-newer', /newer Hangjian/],
    ['one of no version', file({}, { version: 'x' }), 'bad-request', /which version/],
    ['a wrongly built one', file({ cards: 5 }), 'bad-request', /cards in this backup/],
  ])('%s is refused in plain words', async (_, text, code, message) => {
    const read = readBackup(text);
    await expect(read).rejects.toMatchObject({ code });
    await expect(read).rejects.toThrow(message);
  });
});
