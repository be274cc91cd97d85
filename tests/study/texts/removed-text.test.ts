import { describe, expect, it } from 'vitest';
import type { LearnerStorage } from '@/lib/storage/storage';
import {
  bringBackText,
  purgeRemovedTexts,
  removeText,
  UNDO_TEXT_WITHIN,
} from '@/lib/study/texts/removed-text';
import { block, fresh, tab } from '../../storage/tab';

const INFO = {
  id: 'own',
  title: '練習',
  titleSimplified: '练习',
  firstLine: '讀書',
  firstLineSimplified: '读书',
  characters: 4,
};
const ANNOTATION = { script: 'traditional', length: 5, blocks: 2 } as const;
const LATER = () => Date.now() + UNDO_TEXT_WITHIN + 10;
const place = (offset: number) => ({
  id: 'own',
  href: '/texts/own',
  title: '練習',
  titleSimplified: '练习',
  offset,
  length: 5,
});

async function shelved(): Promise<LearnerStorage> {
  fresh();
  const storage = tab();
  await storage.sources.put({ id: 'own', text: '練習\n讀書' });
  await storage.texts.put({ id: 'own', info: INFO, added: 1, annotation: ANNOTATION, order: 4 });
  await storage.profiles.put({ id: 'own', words: '練習', counts: [1] });
  await storage.positions.put({ ...place(3), order: 5 });
  for (const index of [0, 1]) await storage.blocks.put(block('own', index));
  return storage;
}

const state = async (storage: LearnerStorage) => ({
  source: (await storage.sources.get('own'))?.text,
  annotation: (await storage.texts.get('own'))?.annotation,
  offset: (await storage.positions.get('own'))?.offset,
  words: (await storage.profiles.get('own'))?.words,
  blocks: (await storage.blocks.all('own')).length,
});

describe('a text taken off the shelf', () => {
  it('is gone in every part, and comes back in every part', async () => {
    const storage = await shelved();
    const before = await state(storage);
    const log = await removeText(storage, 'own');
    expect(await storage.sources.all(), 'nobody finds its words any more').toEqual([]);
    await bringBackText(storage, 'own', log);
    expect(await state(storage)).toEqual(before);
    expect(await storage.texts.get('own')).toMatchObject({ order: 4 });
  });

  it('comes back with its source after its content was purged; its blocks are to be made', async () => {
    const storage = await shelved();
    const before = await state(storage);
    const log = await removeText(storage, 'own');
    await purgeRemovedTexts(tab(), LATER());
    expect(await storage.sources.allWithRemoved()).toEqual([]);
    expect(await bringBackText(storage, 'own', log)).toMatchObject({ left: 0 });
    expect(await state(storage)).toEqual({ ...before, annotation: null, blocks: 0 });
  });

  it('comes back when another tab has read on meanwhile, at the place read to there', async () => {
    const storage = await shelved();
    const log = await removeText(storage, 'own');
    await tab().positions.put(place(4));
    expect(await bringBackText(storage, 'own', log)).toMatchObject({ left: 0 });
    expect(await state(storage)).toMatchObject({ offset: 4, source: '練習\n讀書' });
  });

  it('is not purged once it was brought back, even between the look and the purge', async () => {
    const storage = await shelved();
    const other = tab();
    const log = await removeText(storage, 'own');
    await Promise.all([
      purgeRemovedTexts(other, LATER()),
      bringBackText(storage, 'own', log),
      purgeRemovedTexts(other, LATER()),
    ]);
    expect((await state(storage)).source).toBe('練習\n讀書');
  });

  it('is emptied for good when its time is over, and its tombstone stays', async () => {
    const storage = await shelved();
    await removeText(storage, 'own');
    await purgeRemovedTexts(storage, Date.now());
    expect(await storage.blocks.keys('own')).toHaveLength(2);
    await purgeRemovedTexts(storage, LATER());
    expect(await storage.blocks.keys('own')).toEqual([]);
    expect(await storage.profiles.keys()).toEqual([]);
    expect(await storage.texts.allWithRemoved()).toMatchObject([{ id: 'own', deleted: true }]);
  });
});
