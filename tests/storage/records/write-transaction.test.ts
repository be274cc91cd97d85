import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '@/lib/storage/database/schema';
import type { UndoLog } from '@/lib/storage/storage';
import { revert, storesOf, type UndoScope } from '@/lib/storage/undo';
import { fresh, tab, word } from '../tab';

const revertIn = (log: UndoLog, scope: UndoScope) =>
  tab().transact(storesOf(log), (transaction) => revert(transaction, log, scope));

describe('a transaction over several stores', () => {
  it('writes all or nothing', async () => {
    fresh();
    const storage = tab();
    const failing = storage.transact(['words', 'sources'], async (transaction) => {
      await transaction.put('words', word('茶'));
      await transaction.put('sources', { id: 'a', text: '茶' });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await storage.words.allWithRemoved()).toEqual([]);
    expect(await storage.sources.allWithRemoved()).toEqual([]);
  });

  it('reads what it has written, and nothing another tab writes meanwhile', async () => {
    fresh();
    const [one, other] = [tab(), tab()];
    await one.words.put(word('茶', 'first'));
    const counting = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? one : other).transact(['words'], async (transaction) => {
        const current = await transaction.get('words', '茶');
        await transaction.put('words', { ...word('茶'), gloss: `${current?.gloss}+` });
        expect((await transaction.get('words', '茶'))?.gloss).toBe(`${current?.gloss}+`);
      }),
    );
    await Promise.all(counting);
    expect((await one.words.get('茶'))?.gloss).toBe(`first${'+'.repeat(20)}`);
  });

  it('tells both tabs what it changed, and only that', async () => {
    fresh();
    const storage = tab();
    const told: string[] = [];
    storage.subscribe(({ store, keys }) => told.push(`${store} ${keys}`));
    await storage.transact(['words', 'cards'], async (transaction) => {
      await transaction.watch('cards', '茶');
      await transaction.put('words', word('茶'));
    });
    expect(told).toEqual(['words 茶']);
  });
});

describe('the sequence', () => {
  it('gives each of many transactions in two tabs a number of its own, in order', async () => {
    fresh();
    const [one, other] = [tab(), tab()];
    const take = (storage: typeof one, id: string) =>
      storage.transact(['words'], async (transaction) => {
        const order = await transaction.next(['words']);
        await transaction.put('words', { ...word(id), order });
        return order;
      });
    const orders: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const both = await Promise.all([take(one, `茶${round}`), take(other, `酒${round}`)]);
      orders.push(...both.map(({ result }) => result).sort((a, b) => a - b));
    }
    expect(orders).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('is not given anew when a record was removed or taken back', async () => {
    fresh();
    const storage = tab();
    const { undo } = await storage.transact(['words'], async (transaction) => {
      const order = await transaction.next(['words']);
      await transaction.put('words', { ...word('茶'), order });
    });
    await revertIn(undo, 'together');
    const { result } = await storage.transact(['words'], (transaction) =>
      transaction.next(['words']),
    );
    expect(result).toBe(2);
  });

  it('begins above what was kept before there was one, and loses none of it', async () => {
    fresh();
    const before = tab({ migrations: MIGRATIONS.slice(0, 2) });
    await before.words.put(word('茶'));
    await before.sources.put({ id: 'a', text: '茶' });
    const kept = await before.words.allWithRemoved();
    before.close();
    const storage = tab();
    expect(await storage.words.allWithRemoved()).toEqual(kept);
    const { result } = await storage.transact(['words'], (transaction) =>
      transaction.next(['words']),
    );
    expect(result).toBe(1);
  });
});

describe('a transaction taken back', () => {
  const change = () =>
    tab().transact(['words', 'sources'], async (transaction) => {
      await transaction.put('words', word('茶', 'second'));
      await transaction.put('words', word('酒', 'new'));
      await transaction.remove('sources', 'a');
    });

  it('restores every store: what was live, what was removed, what was not there', async () => {
    fresh();
    const storage = tab();
    await storage.words.put(word('茶', 'first'));
    await storage.words.remove('茶');
    await storage.sources.put({ id: 'a', text: '茶' });
    const { undo } = await change();
    expect((await revertIn(undo, 'together')).result).toEqual({ restored: 3, left: 0 });
    const words = await storage.words.allWithRemoved();
    expect(words.map(({ id, gloss, deleted }) => [id, gloss, deleted])).toEqual([
      ['茶', 'first', true],
      ['酒', 'new', true],
    ]);
    expect(await storage.sources.get('a')).toMatchObject({ text: '茶' });
  });

  it('stands with stamps that no clock set back makes older than what it took back', async () => {
    fresh();
    const storage = tab();
    const ahead = Date.now() + 1e9;
    const words = [{ ...word('茶', 'first'), changed: ahead, deleted: false }];
    await storage.merge({ words }, { bringBack: false });
    await storage.sources.put({ id: 'a', text: '茶' });
    const { undo } = await change();
    const changed = (await storage.words.get('茶'))?.changed ?? 0;
    await revertIn(undo, 'together');
    const after = await storage.words.get('茶');
    expect(after?.gloss).toBe('first');
    expect(after?.changed).toBeGreaterThan(changed);
  });

  it('leaves all of it, or only that one record, when one has changed since', async () => {
    fresh();
    const storage = tab();
    await storage.words.put(word('茶', 'first'));
    await storage.sources.put({ id: 'a', text: '茶' });
    const { undo } = await change();
    await tab().words.put(word('酒', 'third'));
    expect((await revertIn(undo, 'together')).result).toEqual({ restored: 0, left: 3 });
    expect((await storage.words.get('茶'))?.gloss).toBe('second');
    expect((await revertIn(undo, 'each')).result).toEqual({ restored: 2, left: 1 });
    expect((await storage.words.get('茶'))?.gloss).toBe('first');
    expect((await storage.words.get('酒'))?.gloss).toBe('third');
  });

  it('can be taken back when what another tab did since has itself been taken back', async () => {
    fresh();
    const storage = tab();
    await storage.sources.put({ id: 'a', text: '茶' });
    const { undo } = await change();
    const since = await tab().transact(['words'], (transaction) =>
      transaction.put('words', word('酒', 'third')),
    );
    await revertIn(since.undo, 'together');
    expect((await revertIn(undo, 'together')).result).toEqual({ restored: 3, left: 0 });
    expect(await storage.words.all()).toEqual([]);
  });
});
