import type { IDBPIndex } from 'idb';
import type { ReviewLog } from '../../domain/card';
import { PACKS } from '../database/schema';
import { timeIn } from './instant';
import { type Pack, unpacked } from './pack';
import type { Scope } from './scope';

/* What looks into packs; it comes when answers are asked for, by way of `reading.ts`. */

/** The answer in the packs: of several the one packed last, as a merge may have brought it twice. */
export async function packedAt(scope: Scope, key: string): Promise<ReviewLog | undefined> {
  const time = timeIn(key);
  if (time === null) return undefined;
  const byEnd = scope.objectStore(PACKS).index('to') as IDBPIndex;
  const packs = (await byEnd.getAll(IDBKeyRange.lowerBound(time))) as Pack[];
  const holding = packs
    .filter(({ from }) => from <= time)
    .sort((one, other) => other.number - one.number);
  for (const pack of holding) {
    const found = unpacked(pack)?.find(({ id }) => id === key);
    if (found) return found;
  }
  return undefined;
}

/** All that is packed, by id; what is damaged is left out. */
export function allPacked(packs: readonly Pack[]): Map<string, ReviewLog> {
  const all = new Map<string, ReviewLog>();
  for (const pack of packs) for (const log of unpacked(pack) ?? []) all.set(log.id, log);
  return all;
}

/** Records together with what is packed behind them, where no record stands before it. */
export function withPacked<Value>(records: readonly Value[], packed: ReadonlyMap<string, unknown>) {
  const all = new Map(packed as ReadonlyMap<string, Value>);
  for (const record of records) all.set((record as { readonly id: string }).id, record);
  return [...all.values()];
}
