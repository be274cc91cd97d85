import type { IDBPIndex } from 'idb';
import { PACKS } from '../database/schema';
import { rangeOf } from '../records/stamping';
import type { RecordKey, StoreName } from '../storage';
import type { Pack } from './pack';
import { hasPacks, inside } from './reading';
import type { Scope } from './scope';

/*
 * Answers that are some days old stand in packs, behind the store of answers: a pack is never written
 * again, and a record of its own at an answer's key stands before what is packed.
 */

/** The object stores that a transaction over these stores has to hold. */
export const scopeOf = (names: readonly StoreName[]): string[] =>
  names.some(hasPacks) ? [...names, PACKS] : [...names];

const behind = (scope: Scope) => scope.objectStore(PACKS);

/**
 * What stands at a key, the record before what is packed.
 * @param scope a transaction over `scopeOf` the store
 */
export async function standingAt(scope: Scope, name: StoreName, key: RecordKey): Promise<unknown> {
  const found: unknown = await scope.objectStore(name).get(key as IDBValidKey);
  if (found !== undefined || !hasPacks(name)) return found;
  return inside().packedAt(scope, String(key));
}

/** Whether a key stands in a pack, whatever stands before it. */
export const isPacked = async (scope: Scope, name: StoreName, key: RecordKey): Promise<boolean> =>
  hasPacks(name) && (await inside().packedAt(scope, String(key))) !== undefined;

/** The packs behind a store; none behind most. */
export const packsBehind = async (scope: Scope, name: StoreName): Promise<Pack[]> =>
  hasPacks(name) ? ((await behind(scope).getAll()) as Pack[]) : [];

/** The greatest place in a sequence that is packed below a bound; 0 where there is none. */
export async function lastPacked(scope: Scope, name: StoreName, range: IDBKeyRange) {
  if (!hasPacks(name)) return 0;
  const byOrder = behind(scope).index('order') as IDBPIndex;
  const cursor = await byOrder.openKeyCursor(range, 'prev');
  return Number(cursor?.key ?? 0);
}

/** Keys of all records of a store, what is packed included; of one text's blocks with `textId`. */
export async function keysIn(scope: Scope, name: StoreName, textId?: string): Promise<RecordKey[]> {
  const [own, packs] = await Promise.all([
    scope.objectStore(name).getAllKeys(rangeOf(textId)),
    packsBehind(scope, name),
  ]);
  const keys = own as unknown as RecordKey[];
  return packs.length === 0 ? keys : [...new Set([...inside().allPacked(packs).keys(), ...keys])];
}

/** @throws where what is taken away without a trace would come back out of a pack */
export function mayPurge(name: StoreName): void {
  if (hasPacks(name)) throw new Error('Answers are not purged.');
}
