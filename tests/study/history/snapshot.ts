import { expect } from 'vitest';
import type { LearnerStorage } from '@/lib/storage/storage';

/** Every record of words, cards and logs, tombstones too, by store and id. */
export type Snapshot = ReadonlyMap<string, { readonly changed: number; readonly deleted: boolean }>;

export async function snapshot(storage: LearnerStorage): Promise<Snapshot> {
  const stores = ['words', 'cards', 'logs'] as const;
  const all = await Promise.all(
    stores.map(async (store) =>
      (await storage[store].allWithRemoved()).map(
        (record) => [`${store} ${record.id}`, record] as const,
      ),
    ),
  );
  return new Map(all.flat());
}

/** All fields of every record as before; what was not there is gone, and no stamp went back. */
export function expectAsBefore(before: Snapshot, after: Snapshot): void {
  for (const [key, record] of after) {
    const was = before.get(key);
    expect(record, key).toEqual(
      was ? { ...was, changed: record.changed } : { ...record, deleted: true },
    );
    expect(record.changed).toBeGreaterThanOrEqual(was?.changed ?? 0);
  }
  for (const key of before.keys()) expect(after.has(key), key).toBe(true);
}
