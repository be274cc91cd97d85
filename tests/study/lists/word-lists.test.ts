import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { countOf, idsOfPart, listOf, partName, partsOf } from '@/lib/study/lists/counting';
import { createWordLists } from '@/lib/study/lists/word-lists';

const storages: LearnerStorage[] = [];
let serial = 0;

afterEach(() => {
  for (const storage of storages.splice(0)) storage.close();
});

async function tab(name: string) {
  const storage = openStorage({ name });
  storages.push(storage);
  const lists = createWordLists(storage, () => 1_000);
  lists.getState().connect();
  await vi.waitFor(() => expect(lists.getState().ready).toBe(true));
  return { storage, state: lists.getState };
}

const database = () => {
  serial += 1;
  return `lists-${serial}`;
};

const TOCFL = listOf(' TOCFL ', [
  { id: '茶', level: 'A1' },
  { id: '歷史', level: 'B1' },
  { id: '水', level: 'A1' },
  { id: '茶', level: 'B1' },
  { id: '火', level: '' },
]);

describe('a list of words with levels', () => {
  it('keeps the order of the file, each word once, at its first level', () => {
    expect(TOCFL).toEqual({
      name: 'TOCFL',
      levels: ['A1', 'B1'],
      words: [
        ['茶', 0],
        ['歷史', 1],
        ['水', 0],
        ['火', -1],
      ],
    });
  });

  it('has itself and its levels as parts', () => {
    const list = { id: 'l', ...TOCFL, added: 1, changed: 1, deleted: false };
    const parts = partsOf([list]);
    expect(parts.map(partName)).toEqual(['TOCFL', 'TOCFL · A1', 'TOCFL · B1']);
    expect(parts.map((part) => [...idsOfPart(part)])).toEqual([
      ['茶', '歷史', '水', '火'],
      ['茶', '水'],
      ['歷史'],
    ]);
  });

  it('counts what is known of it', () => {
    const words = new Map([
      ['茶', { status: 'known' as const }],
      ['水', { status: 'learning' as const }],
      ['火', { status: 'ignored' as const }],
      ['土', { status: 'known' as const }],
    ]);
    expect(countOf(new Set(['茶', '歷史', '水', '火']), words)).toEqual({
      total: 4,
      known: 1,
      learning: 1,
      ignored: 1,
      left: 1,
    });
  });
});

describe('lists that are kept', () => {
  it('are there in every tab, and go and come back', async () => {
    const name = database();
    const [one, other] = [await tab(name), await tab(name)];
    const undo = await one.state().add(TOCFL);
    await vi.waitFor(() => expect(other.state().lists).toMatchObject([TOCFL]));
    await undo();
    expect(one.state().lists).toEqual([]);
    await one.state().add(TOCFL);
    const [list] = one.state().lists;
    const back = await one.state().remove(list?.id ?? '');
    await vi.waitFor(() => expect(other.state().lists).toEqual([]));
    await back();
    expect(one.state().lists).toMatchObject([TOCFL]);
  });

  it('take more words at their end, each once, and are made where there is none of the name', async () => {
    const { state } = await tab(database());
    await state().add(listOf('Book', [{ id: '茶', level: 'A1' }]));
    const undo = await state().addWords('Book', ['水', '茶', '火']);
    await state().addWords('Street', ['巷口']);
    const words = (wanted: string) => state().lists.find(({ name }) => name === wanted)?.words;
    expect(words('Book')).toEqual([
      ['茶', 0],
      ['水', -1],
      ['火', -1],
    ]);
    expect(words('Street')).toEqual([['巷口', -1]]);
    await undo();
    expect(words('Book')).toEqual([['茶', 0]]);
  });

  it('are replaced by one of the same name, and the undo brings the older back', async () => {
    const { state } = await tab(database());
    await state().add(TOCFL);
    const undo = await state().add(listOf('TOCFL', [{ id: '山', level: 'A1' }]));
    expect(state().lists.map(({ words }) => words)).toEqual([[['山', 0]]]);
    await undo();
    expect(state().lists).toMatchObject([TOCFL]);
  });
});
