import { describe, expect, it, vi } from 'vitest';
import type { ChangeNotice } from '@/lib/storage/storage';
import { block, fresh, tab, word } from './tab';

describe('records', () => {
  it('keeps a word where a second connection finds it at once', async () => {
    fresh();
    const put = await tab().words.put(word('茶'));
    expect(put.deleted).toBe(false);
    expect(await tab().words.get('茶')).toEqual(put);
  });

  it('leaves a tombstone with the content, and hides it', async () => {
    fresh();
    const { words } = tab();
    const before = await words.put(word('茶', 'tea'));
    await words.remove('茶');
    expect(await words.get('茶')).toBeUndefined();
    expect(await words.all()).toEqual([]);
    const [tombstone] = await words.allWithRemoved();
    expect(tombstone).toMatchObject({ id: '茶', gloss: 'tea', deleted: true });
    expect(tombstone?.changed).toBeGreaterThan(before.changed);
  });

  it('brings a removed record back through update', async () => {
    fresh();
    const { words } = tab();
    await words.put(word('茶', 'tea'));
    await words.remove('茶');
    await words.update('茶', (current) => current);
    expect(await words.get('茶')).toMatchObject({ gloss: 'tea', deleted: false });
  });

  it('does not write when update returns nothing, and makes no tombstone of nothing', async () => {
    fresh();
    const { words } = tab();
    await words.update('茶', () => undefined);
    await words.remove('茶');
    expect(await words.allWithRemoved()).toEqual([]);
  });

  it('updates many records in one transaction', async () => {
    fresh();
    const { words } = tab();
    await words.put(word('茶', 'tea'));
    const standing = await words.updateAll(['茶', '酒', '水'], (current, key) =>
      key === '水' ? undefined : word(String(key), current ? 'again' : 'first'),
    );
    expect(standing.map((record) => [record.id, record.gloss])).toEqual([
      ['茶', 'again'],
      ['酒', 'first'],
    ]);
  });

  it('stamps later than what it replaces when the clock is set back', async () => {
    fresh();
    const { words } = tab();
    const first = await words.put(word('茶'));
    vi.spyOn(Date, 'now').mockReturnValue(5);
    const second = await words.put(word('茶'));
    expect(second.changed).toBe(first.changed + 1);
  });

  it('gives the blocks of one text in reading order', async () => {
    fresh();
    const { blocks } = tab();
    for (const index of [10, 2, 0]) await blocks.put(block('a', index));
    await blocks.put(block('ab', 0));
    await blocks.put(block('b', 1));
    expect((await blocks.all('a')).map((record) => record.index)).toEqual([0, 2, 10]);
    expect(await blocks.get(['b', 1])).toMatchObject({ textId: 'b', index: 1 });
    await blocks.purge([
      ['a', 0],
      ['a', 2],
    ]);
    expect((await blocks.allWithRemoved()).length).toBe(3);
  });

  it('merges by time: the newer record of each pair stands', async () => {
    fresh();
    const { words, merge } = tab();
    const kept = await words.put(word('茶', 'here'));
    const older = { ...kept, gloss: 'older', changed: kept.changed - 1 };
    const other = { ...word('酒', 'new'), changed: 7, deleted: false };
    const report = await merge({ words: [older, other] }, { bringBack: false });
    expect(report.words).toMatchObject({ added: 1, older: 1, newer: 0 });
    expect((await words.all()).map((record) => record.gloss)).toEqual(['here', 'new']);
    const newer = { ...kept, gloss: 'newer', changed: kept.changed + 1 };
    await merge({ words: [newer] }, { bringBack: false });
    expect(await words.get('茶')).toMatchObject({ gloss: 'newer' });
  });
});

describe('two tabs', () => {
  it('tells every tab which records changed', async () => {
    fresh();
    const here = tab();
    const there = tab();
    const notices: ChangeNotice[] = [];
    const heard = new Promise<void>((resolve) => {
      there.subscribe((notice) => {
        notices.push(notice);
        resolve();
      });
    });
    here.subscribe((notice) => notices.push(notice));
    await here.words.put(word('茶'));
    await heard;
    expect(notices).toEqual([
      { store: 'words', keys: ['茶'], elsewhere: false },
      { store: 'words', keys: ['茶'], elsewhere: true },
    ]);
  });

  it('loses neither of two updates made at the same moment', async () => {
    fresh();
    const tabs = [tab(), tab()];
    await tabs[0]?.words.put(word('茶', ''));
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        tabs[turn % 2]?.words.update('茶', (current) =>
          current ? { ...current, gloss: `${current.gloss}x` } : undefined,
        ),
      ),
    );
    expect((await tab().words.get('茶'))?.gloss).toBe('x'.repeat(20));
  });
});

describe('write', () => {
  it('puts and removes in several stores, or in none', async () => {
    fresh();
    const storage = tab();
    await storage.words.put(word('茶'));
    const notices: ChangeNotice[] = [];
    storage.subscribe((notice) => notices.push(notice));
    const unstorable = { ...block('a', 1), block: (() => undefined) as never };
    await expect(
      storage.write([
        { store: 'words', remove: '茶' },
        { store: 'blocks', put: block('a', 0) },
        { store: 'blocks', put: unstorable },
      ]),
    ).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await storage.words.get('茶')).toBeDefined();
    expect(await storage.blocks.all()).toEqual([]);
    expect(notices).toEqual([]);
    await storage.write([
      { store: 'words', remove: '茶' },
      { store: 'blocks', put: block('a', 0) },
    ]);
    expect(await storage.words.get('茶')).toBeUndefined();
    expect(await storage.blocks.get(['a', 0])).toBeDefined();
  });
});

describe('failures', () => {
  it('says when there is no room, and keeps what was there', async () => {
    fresh();
    const { words } = tab();
    await words.put(word('茶', 'tea'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(words.put(word('茶', 'other'))).rejects.toMatchObject({
      code: 'storage-failed',
      message: expect.stringContaining('no room'),
    });
    vi.restoreAllMocks();
    expect(await words.get('茶')).toMatchObject({ gloss: 'tea' });
  });

  it('writes nothing when a change throws half-way', async () => {
    fresh();
    const { words } = tab();
    await expect(
      words.update('茶', () => {
        throw new Error('no');
      }),
    ).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await words.allWithRemoved()).toEqual([]);
  });

  it('opens again after the first opening failed', async () => {
    fresh();
    const { words } = tab();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(words.put(word('茶'))).rejects.toMatchObject({ code: 'storage-failed' });
    await words.put(word('茶'));
    expect(await words.get('茶')).toBeDefined();
  });
});
