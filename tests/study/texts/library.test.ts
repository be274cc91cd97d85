import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { annotateOwnText } from '@/lib/study/annotation/annotate-own';
import { textAdder } from '@/lib/study/texts/add-text';
import { createLibrary } from '@/lib/study/texts/library';
import { purgeRemovedTexts, UNDO_TEXT_WITHIN } from '@/lib/study/texts/removed-text';
import { annotationServer } from '../annotation/annotation-server';

const TEXT = '練習\n讀書';

const storages: LearnerStorage[] = [];
const stops: (() => void)[] = [];
let serial = 0;

afterEach(() => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) stop();
  for (const storage of storages.splice(0)) storage.close();
});

async function shelf(server = annotationServer('whole')) {
  serial += 1;
  const storage = openStorage({ name: `library-${serial}` });
  storages.push(storage);
  const library = createLibrary(storage, server.request);
  stops.push(library.getState().connect());
  await vi.waitFor(() => expect(library.getState().ready).toBe(true));
  const addText = textAdder({ storage, request: server.request }, library.getState().finish);
  const add = async (text: string) => (await addText(text)).id;
  return { storage, library, server, add, addText };
}

const settled = (storage: LearnerStorage, id: string) =>
  vi.waitFor(async () => expect((await storage.texts.get(id))?.annotation).not.toBeNull());

describe('adding a text', () => {
  it('keeps the text, its blocks and its title in both scripts', async () => {
    const { storage, library, server, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    expect(await storage.texts.get(id)).toMatchObject({
      info: {
        title: '練習',
        titleSimplified: '练习',
        firstLine: '讀書',
        firstLineSimplified: '读书',
      },
      annotation: { script: 'traditional', length: 5, blocks: 1 },
    });
    expect((await storage.blocks.all(id)).map(({ block }) => block)).toMatchObject([
      { packed: 1, start: 0, end: 5 },
    ]);
    expect(await storage.sources.get(id)).toMatchObject({ text: TEXT });
    expect(server.asked).toEqual([{ text: TEXT }]);
    await vi.waitFor(() => expect(library.getState().texts.has(id)).toBe(true));
  });

  it('says when the first block can be read', async () => {
    const { addText, storage } = await shelf();
    const { id, begun } = await addText(TEXT);
    expect(await begun).toBe(true);
    expect(await storage.blocks.keys(id)).toEqual([[id, 0]]);
  });

  it('sends nothing that is not a text', async () => {
    const { add, server } = await shelf();
    await expect(add('hello')).rejects.toMatchObject({ code: 'not-text' });
    expect(server.asked).toEqual([]);
  });

  it('makes one text of a double click', async () => {
    const { add, storage } = await shelf();
    const [first, second] = await Promise.all([add(TEXT), add(TEXT)]);
    expect(second).toBe(first);
    expect(await storage.texts.all()).toHaveLength(1);
  });

  it('makes one text of an attempt that failed, perhaps after it was written, and its retry', async () => {
    const { add, storage } = await shelf();
    const { transact } = storage;
    const full = new Error('the disk is full');
    vi.spyOn(storage, 'transact').mockImplementationOnce(async (stores, work) => {
      await transact(stores, work);
      throw full;
    });
    await expect(add(TEXT)).rejects.toBe(full);
    await add(TEXT);
    expect(await storage.texts.all()).toHaveLength(1);
  });

  it('makes two of a text added twice', async () => {
    const { add, storage } = await shelf();
    await add(TEXT);
    await add(TEXT);
    expect(await storage.texts.all()).toHaveLength(2);
  });
});

describe('an annotation', () => {
  it('takes the corrections that say something of the text along, in the order they were made', async () => {
    const { storage, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    const here = { textId: id, offset: 3 };
    const elsewhere = { textId: 'another', offset: 0 };
    const rules = [
      { id: 'b', surface: '練習', words: ['練', '習'], order: 1 },
      { id: 'a', surface: '讀書', words: ['讀書'], at: here, order: 2 },
      { id: 'c', surface: '書', words: ['書'], at: elsewhere, order: 3 },
      { id: 'd', surface: '讀報', words: ['讀報'], order: 4 },
    ];
    const corrections = rules.map((rule, index) => ({
      ...rule,
      changed: 10 - index,
      deleted: false,
    }));
    await storage.merge({ corrections }, { bringBack: false });
    const again = annotationServer('whole');
    await storage.texts.update(id, (text) => text && { ...text, outdated: 1 });
    await annotateOwnText({ storage, request: again.request }, id);
    expect(again.asked).toMatchObject([{ text: TEXT, textId: id }]);
    expect(again.asked[0]?.corrections?.map((rule) => rule.id)).toEqual(['b', 'a']);
  });

  it('drops blocks of an older, longer one', async () => {
    const { storage, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    const block = (await storage.blocks.all(id))[0]?.block;
    if (block) await storage.blocks.put({ textId: id, index: 1, block });
    await storage.texts.update(id, (text) => text && { ...text, outdated: 1 });
    await annotateOwnText({ storage, request: annotationServer('whole').request }, id);
    expect(await storage.blocks.keys(id)).toEqual([[id, 0]]);
  });

  it('is not made again where it is whole', async () => {
    const { storage, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    const again = annotationServer('whole');
    await annotateOwnText({ storage, request: again.request }, id);
    expect(again.asked).toEqual([]);
  });
});

describe('a text on the shelf', () => {
  it('is renamed at once, and in its other script by itself', async () => {
    const { storage, library, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    await library.getState().rename(id, ' 讀書 ');
    expect((await storage.texts.get(id))?.info.title).toBe('讀書');
    await vi.waitFor(async () =>
      expect(await storage.texts.get(id)).toMatchObject({
        info: { title: '讀書', titleSimplified: '读书' },
      }),
    );
    expect(await storage.texts.get(id)).not.toHaveProperty('titleOwed');
    await expect(library.getState().rename(id, '  ')).rejects.toMatchObject({ code: 'empty' });
  });

  it('is removed and restored whole; later its content is taken away for good', async () => {
    const { storage, library, add } = await shelf();
    const id = await add(TEXT);
    await settled(storage, id);
    const place = { href: `/texts/${id}`, title: '練習', titleSimplified: '练习' };
    await storage.positions.put({ id, ...place, offset: 3, length: 5 });
    const undo = await library.getState().remove(id);
    expect(library.getState().texts.size).toBe(0);
    await purgeRemovedTexts(storage, Date.now());
    expect(await undo()).toMatchObject({ left: 0 });
    expect(library.getState().texts.get(id)?.annotation).toMatchObject({ blocks: 1 });
    expect(await storage.positions.get(id)).toMatchObject({ offset: 3 });
    expect(await storage.blocks.all(id)).toHaveLength(1);
    await library.getState().remove(id);
    await purgeRemovedTexts(storage, Date.now() + UNDO_TEXT_WITHIN + 10);
    expect(await storage.blocks.allWithRemoved()).toEqual([]);
    expect(await storage.sources.allWithRemoved()).toEqual([]);
    expect(await storage.texts.allWithRemoved()).toMatchObject([{ id, deleted: true }]);
  });
});

describe('the words of the texts', () => {
  const profile = (id: string) => ({ id, words: '練習', counts: [1] });

  it('are read once by whoever begins and whoever follows, and again when they change', async () => {
    const { storage, library } = await shelf();
    await storage.profiles.put(profile('one'));
    const all = vi.spyOn(storage.profiles, 'all');
    library.getState().beginProfiles();
    stops.push(library.getState().connectProfiles());
    await vi.waitFor(() => expect([...library.getState().profiles.keys()]).toEqual(['one']));
    expect(all).toHaveBeenCalledTimes(1);
    await storage.profiles.put(profile('two'));
    await vi.waitFor(() => expect(library.getState().profiles.size).toBe(2));
  });

  it('that change between beginning and following are not missed', async () => {
    const { storage, library } = await shelf();
    const before = await storage.profiles.all();
    let go = () => {};
    vi.spyOn(storage.profiles, 'all').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          go = () => resolve(before);
        }),
    );
    library.getState().beginProfiles();
    await storage.profiles.put(profile('one'));
    stops.push(library.getState().connectProfiles());
    go();
    await vi.waitFor(() => expect([...library.getState().profiles.keys()]).toEqual(['one']));
  });
});
