import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { makeBackup, parseBackup, restoreBackup } from '@/lib/storage/backup';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createVocabulary } from '@/lib/study/vocabulary';

const storages: LearnerStorage[] = [];
let serial = 0;

function browser(): LearnerStorage {
  serial += 1;
  const storage = openStorage({ name: `backup-${serial}` });
  storages.push(storage);
  return storage;
}

afterEach(() => {
  for (const storage of storages.splice(0)) storage.close();
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

const info = {
  id: 'a',
  title: '茶',
  titleSimplified: '茶',
  firstLine: '喝茶。',
  firstLineSimplified: '喝茶。',
  characters: 3,
};

async function filled(): Promise<LearnerStorage> {
  const storage = browser();
  const { save, remove } = createVocabulary(storage).getState();
  await save(word('茶'), null);
  await save(word('酒'), null);
  await remove('酒');
  await storage.sources.put({ id: 'a', text: '茶\n喝茶。' });
  const annotation = { script: 'traditional', length: 5, blocks: 1 } as const;
  await storage.texts.put({ id: 'a', info, added: 1, annotation });
  return storage;
}

const json = async (storage: LearnerStorage) =>
  JSON.stringify(await makeBackup(storage, new Date(0)));

describe('backup', () => {
  it('brings everything into another browser, with what was removed still removed', async () => {
    const other = browser();
    const counts = await restoreBackup(other, parseBackup(await json(await filled())));
    expect(counts).toMatchObject({ words: 2, texts: 1, sources: 1, cards: 0 });
    expect((await other.words.all()).map((record) => record.id)).toEqual(['茶']);
    expect(await other.sources.get('a')).toMatchObject({ text: '茶\n喝茶。' });
    expect(await other.texts.get('a')).toMatchObject({ annotation: null });
  });

  it('changes nothing when read back where it was made', async () => {
    const storage = await filled();
    const before = await json(storage);
    const counts = await restoreBackup(storage, parseBackup(before));
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    expect(await json(storage)).toBe(before);
    expect(await storage.texts.get('a')).toMatchObject({ annotation: { blocks: 1 } });
  });

  it('keeps the newer of two records', async () => {
    const storage = await filled();
    const old = await json(storage);
    await createVocabulary(storage)
      .getState()
      .setStatus([word('茶')], 'known');
    await restoreBackup(storage, parseBackup(old));
    expect(await storage.words.get('茶')).toMatchObject({ status: 'known' });
  });
});

describe('what is no backup', () => {
  it.each([
    ['no JSON', 'hello', 'bad-request', /not a backup/],
    ['other JSON', '{"a":1}', 'bad-request', /not a backup/],
    [
      'a newer one',
      '{"format":"hangjian-backup","version":99,"records":{}}',
      'storage-newer',
      /newer Hangjian/,
    ],
    [
      'a damaged one',
      '{"format":"hangjian-backup","version":1,"records":{"words":[{"id":"茶"}]}}',
      'bad-request',
      /Number 1 of the words/,
    ],
    [
      'a wrongly built one',
      '{"format":"hangjian-backup","version":1,"records":{"cards":5}}',
      'bad-request',
      /cards in this backup/,
    ],
  ])('%s is refused in plain words', (_, text, code, message) => {
    expect(() => parseBackup(text)).toThrow(expect.objectContaining({ code }));
    expect(() => parseBackup(text)).toThrow(message);
  });
});
