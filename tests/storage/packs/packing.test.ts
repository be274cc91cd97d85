import { describe, expect, it, vi } from 'vitest';
import type { ReviewLog } from '@/lib/domain/card';
import { MIGRATIONS, PACKS } from '@/lib/storage/database/schema';
import type { Pack } from '@/lib/storage/packs/pack';
import { SOUND } from '../../attack/storage/records';
import { dying } from '../../attack/study/dying';
import { putRaw, rawAll } from '../raw';
import { fresh, tab } from '../tab';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28);
const packing = { size: 4, age: 4 * DAY };

const idle = async () => undefined;

/** An answer given so many days ago. */
const answer = (days: number, order: number): ReviewLog => {
  const time = NOW - days * DAY;
  return {
    ...SOUND.logs,
    id: `茶@${time}-${order}`,
    cardId: '茶',
    time,
    order,
    changed: time,
    deleted: false,
  };
};

const TEN = Array.from({ length: 10 }, (_, at) => answer(14 - at, at + 1));

const byOrder = (logs: readonly { readonly order?: number }[]) =>
  [...logs].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));

/** Ten answers, of which the nine that are more than four days old were to be packed in fours. */
async function packedTab() {
  const name = fresh();
  const storage = tab({ packing });
  await storage.merge({ logs: TEN }, { bringBack: false });
  await storage.tidy(NOW, idle);
  return { name, storage };
}

const numberOf = async (name: string) => ({
  packs: (await rawAll(name, PACKS)).length,
  records: (await rawAll(name, 'logs')).length,
});

describe('answers some days old', () => {
  it('are packed, a full pack at a time, and read as if nothing had been', async () => {
    const { name, storage } = await packedTab();
    expect(await numberOf(name)).toEqual({ packs: 2, records: 2 });
    expect(byOrder(await storage.logs.all())).toEqual(TEN);
    expect(byOrder((await storage.logs.allWithRemoved()) as ReviewLog[])).toEqual(TEN);
    expect((await storage.logs.keys()).toSorted()).toEqual(TEN.map(({ id }) => id).toSorted());
    for (const log of TEN) expect(await storage.logs.get(log.id)).toEqual(log);
    expect(byOrder(await storage.recentLogs())).toEqual(TEN.slice(8));
  });

  it('are packed once, whoever begins and however often', async () => {
    const { name, storage } = await packedTab();
    const other = tab({ packing });
    await Promise.all([storage.tidy(NOW + DAY, idle), other.tidy(NOW + DAY, idle)]);
    expect(await numberOf(name)).toEqual({ packs: 2, records: 2 });
    await Promise.all([storage.tidy(NOW + 40 * DAY, idle), other.tidy(NOW + 40 * DAY, idle)]);
    expect(byOrder(await other.logs.all())).toEqual(TEN);
  });

  it('go on in their sequence after all of them are packed', async () => {
    fresh();
    const storage = tab({ packing });
    await storage.merge({ logs: TEN.slice(0, 8) }, { bringBack: false });
    await storage.tidy(NOW, idle);
    const { result } = await storage.transact(['logs'], (all) => all.next(['logs']));
    expect(result).toBe(9);
  });

  it('are taken back, and stay so when the trace of it would go', async () => {
    const { storage } = await packedTab();
    const [first] = TEN as [ReviewLog];
    await storage.transact(['logs'], (all) => all.remove('logs', first.id));
    expect(byOrder(await storage.logs.all())).toEqual(TEN.slice(1));
    await storage.tidy(Date.now() + 400 * DAY, idle);
    await storage.tidy(Date.now() + 800 * DAY, idle);
    expect(byOrder(await storage.logs.all())).toEqual(TEN.slice(1));
    expect(await storage.logs.get(first.id)).toBeUndefined();
  });

  it('come back by an undo, stamped later than their removal', async () => {
    const { storage } = await packedTab();
    const [first] = TEN as [ReviewLog];
    const { undo } = await storage.transact(['logs'], (all) => all.remove('logs', first.id));
    const [image] = undo;
    await storage.transact(['logs'], (all) =>
      all.restore('logs', first.id, image?.before as ReviewLog),
    );
    expect(await storage.logs.get(first.id)).toMatchObject({
      ...first,
      changed: expect.any(Number),
    });
    expect(await storage.logs.all()).toHaveLength(10);
  });

  it('are the same to a merge as if they were not packed', async () => {
    const { storage } = await packedTab();
    const [first, second] = TEN as [ReviewLog, ReviewLog];
    const logs = [first, { ...second, changed: second.changed + 1, duration: 5 }, answer(30, 11)];
    const report = await storage.merge({ logs }, { bringBack: false });
    expect(report.logs).toMatchObject({ same: 1, newer: 1, added: 1 });
    expect(await storage.logs.get(second.id)).toMatchObject({ duration: 5 });
    expect(await storage.logs.all()).toHaveLength(11);
  });

  it('cannot be purged, since they would come out of their pack again', async () => {
    const { storage } = await packedTab();
    await expect(storage.logs.purge([TEN[0]?.id ?? ''])).rejects.toThrow();
    expect(await storage.logs.all()).toHaveLength(10);
  });

  it('that no pack can hold stay as they are', async () => {
    const name = fresh();
    const storage = tab({ packing });
    const odd = TEN.map((log) => ({ ...log, elapsedDays: 0.5 }));
    await storage.merge({ logs: [...odd.slice(0, 3), ...TEN.slice(3)] }, { bringBack: false });
    await storage.tidy(NOW + 40 * DAY, idle);
    expect(await numberOf(name)).toEqual({ packs: 1, records: 6 });
    expect(await storage.logs.all()).toHaveLength(10);
  });

  it('are kept whole when a pack is damaged, and the others are read', async () => {
    const { name, storage } = await packedTab();
    const [pack] = (await rawAll(name, PACKS)) as [Pack];
    await putRaw(name, PACKS, { ...pack, bytes: pack.bytes.map((byte) => byte ^ 1) });
    expect(await storage.logs.all()).toHaveLength(6);
    expect(storage.condition.get().unreadable).toBe(1);
    expect(await storage.unreadable()).toMatchObject([{ store: 'logs', record: { count: 4 } }]);
    expect(await storage.logs.all()).toHaveLength(6);
  });

  it.each(MIGRATIONS.map((_, at) => at + 1))(
    'kept since version %i of the database are packed as well',
    async (versions) => {
      const name = fresh();
      const old = tab({ migrations: MIGRATIONS.slice(0, versions) });
      await old.words.all();
      old.close();
      const before = TEN.map(({ order: _, ...log }) => ({ ...log, id: `茶@${log.time}` }));
      await putRaw(name, 'logs', ...before);
      const storage = tab({ packing });
      await storage.tidy(NOW, idle);
      const all = await storage.logs.all();
      expect([...all].sort((one, other) => one.time - other.time)).toEqual(before);
    },
  );
});

describe('a tab that dies while it packs', () => {
  it.each(Array.from({ length: 11 }, (_, at) => at + 1))(
    'at write %i loses and doubles nothing',
    async (number) => {
      const name = fresh();
      const storage = tab({ packing });
      await storage.merge({ logs: TEN }, { bringBack: false });
      for (const at of ['write', 'commit'] as const) {
        const { died, end } = dying({ at, number });
        const own = tab({ packing });
        await Promise.race([own.tidy(NOW, idle).catch(() => undefined), died]);
        end();
        own.close();
        expect(byOrder(await storage.logs.all())).toEqual(TEN);
      }
      await storage.tidy(NOW, idle);
      expect(await numberOf(name)).toEqual({ packs: 2, records: 2 });
      expect(byOrder(await storage.logs.all())).toEqual(TEN);
    },
  );
});

it('waits for an idle moment before each slice of answers', async () => {
  fresh();
  const storage = tab({ packing });
  const many = Array.from({ length: 450 }, (_, at) => answer(500 - at, at + 1));
  await storage.merge({ logs: many }, { bringBack: false });
  const moment = vi.fn(idle);
  await storage.tidy(NOW, moment);
  const before = moment.mock.calls.length;
  await storage.merge({ logs: [answer(600, 451)] }, { bringBack: false });
  await storage.tidy(NOW, moment);
  // What is left is less than a pack, and is not looked at.
  expect(moment.mock.calls.length - before).toBeLessThan(before - 2);
});
