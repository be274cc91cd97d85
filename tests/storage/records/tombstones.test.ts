import { describe, expect, it, vi } from 'vitest';
import { SOUND } from '../../attack/storage/records';
import { putRaw, rawAll } from '../raw';
import { fresh, tab, word } from '../tab';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28);

const idle = async () => undefined;
const removed = (id: string, days: number) => ({
  ...SOUND.words,
  id,
  changed: NOW - days * DAY,
  deleted: true,
});

async function tidied(...records: readonly object[]) {
  const name = fresh();
  const storage = tab();
  await storage.words.all();
  await putRaw(name, 'words', ...records);
  await storage.tidy(NOW, idle);
  return { name, storage };
}

describe('what was removed', () => {
  it('has its content for a month, its trace for a year', async () => {
    const { name } = await tidied(removed('昨天', 1), removed('上月', 31), removed('去年', 366), {
      ...SOUND.words,
      changed: NOW - 4_000 * DAY,
    });
    expect(await rawAll(name, 'words')).toEqual([
      { id: '上月', changed: NOW - 31 * DAY, deleted: true },
      removed('昨天', 1),
      { ...SOUND.words, changed: NOW - 4_000 * DAY },
    ]);
  });

  it('is merged by what is left of it, and goes along in a backup', async () => {
    const { storage } = await tidied(removed('上月', 31));
    const words = [{ ...removed('上月', 40), deleted: false }];
    const report = await storage.merge({ words }, { bringBack: false });
    expect(report.words).toMatchObject({ deletedSince: 1, added: 0 });
    const left = await storage.words.allWithRemoved();
    fresh();
    const elsewhere = tab();
    await elsewhere.merge({ words }, { bringBack: false });
    await elsewhere.merge({ words: left }, { bringBack: false });
    expect(await elsewhere.words.all()).toEqual([]);
  });

  it('without content is none to whoever goes on from it, and is stamped over', async () => {
    const { storage } = await tidied(removed('上月', 31));
    expect(await storage.words.update('上月', (current) => current)).toBeUndefined();
    vi.spyOn(Date, 'now').mockReturnValue(5);
    const again = await storage.words.update('上月', (current) =>
      current ? undefined : word('上月', 'again'),
    );
    expect(again).toMatchObject({ gloss: 'again', changed: NOW - 31 * DAY + 1 });
  });

  it('is looked at some hundred at a time, and waits for an idle moment each time', async () => {
    const name = fresh();
    const storage = tab();
    await storage.words.all();
    const many = Array.from({ length: 450 }, (_, index) => removed(`茶${index}`, 40));
    await putRaw(name, 'words', ...many);
    let moments = 0;
    await storage.tidy(NOW, async () => {
      moments += 1;
    });
    // Three slices of words and their end; one look at each other store.
    expect(moments).toBe(13);
    const left = await rawAll(name, 'words');
    expect(left).toHaveLength(450);
    expect(left.every((record) => Object.keys(record as object).length === 3)).toBe(true);
  });
});
