import { describe, expect, it } from 'vitest';
import { noticeMissingBlocks } from '@/lib/study/texts/missing-blocks';
import { SOUND } from '../../attack/storage/records';
import { block, fresh, tab } from '../../storage/tab';

const annotation = { script: 'traditional', length: 5, blocks: 2 } as const;

async function holding(blocks: number) {
  fresh();
  const storage = tab();
  await storage.texts.put({ ...SOUND.texts, annotation });
  for (let index = 0; index < blocks; index += 1) await storage.blocks.put(block('k3m9', index));
  return storage;
}

describe('a text whose record speaks of two blocks', () => {
  it.each([0, 1])('of which %d are kept is to be annotated anew', async (blocks) => {
    const storage = await holding(blocks);
    expect(await noticeMissingBlocks(storage, 'k3m9')).toBe(true);
    expect(await storage.texts.get('k3m9')).toMatchObject({ annotation: null });
  });

  it('of which both are kept is left alone', async () => {
    const storage = await holding(2);
    const before = await storage.texts.get('k3m9');
    expect(await noticeMissingBlocks(storage, 'k3m9')).toBe(false);
    expect(await storage.texts.get('k3m9')).toEqual(before);
  });

  it('of a text that is gone nothing is written', async () => {
    const storage = await holding(0);
    await storage.texts.remove('k3m9');
    expect(await noticeMissingBlocks(storage, 'k3m9')).toBe(false);
    expect(await storage.texts.all()).toEqual([]);
  });
});
