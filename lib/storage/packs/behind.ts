import type { IDBPIndex } from 'idb';
import type { ReviewLog } from '../../domain/card';
import { PACKS } from '../database/schema';
import { rangeOf } from '../records/stamping';
import type { RecordKey, StoreName } from '../storage';
import { timeIn } from './instant';
import type { Pack } from './pack';
import { hasPacks, unpackedHere } from './reading';

/*
 * Answers that are some days old stand in packs, behind the store of answers: a pack is never written
 * again, and a record of its own at an answer's key stands before what is packed.
 */

/** What is asked of an object store here. */
interface Reads {
  get(key: IDBValidKey): Promise<unknown>;
  getAll(range?: IDBKeyRange | null): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange | null): Promise<IDBValidKey[]>;
  index(name: string): unknown;
}

/** A transaction as far as it is looked into here. */
export interface Scope {
  objectStore(name: string): Reads;
}

/** The object stores that a transaction over these stores has to hold. */
export const scopeOf = (names: readonly StoreName[]): string[] =>
  names.some(hasPacks) ? [...names, PACKS] : [...names];

const behind = (scope: Scope) => scope.objectStore(PACKS);

/** The answer in the packs: of several the one packed last, as a merge may have brought it twice. */
async function packedAt(scope: Scope, key: string): Promise<ReviewLog | undefined> {
  const time = timeIn(key);
  if (time === null) return undefined;
  const byEnd = behind(scope).index('to') as IDBPIndex;
  const packs = (await byEnd.getAll(IDBKeyRange.lowerBound(time))) as Pack[];
  const holding = packs
    .filter(({ from }) => from <= time)
    .sort((one, other) => other.number - one.number);
  for (const pack of holding) {
    const found = unpackedHere(pack)?.find(({ id }) => id === key);
    if (found) return found;
  }
  return undefined;
}

/**
 * What stands at a key, the record before what is packed.
 * @param scope a transaction over `scopeOf` the store
 */
export async function standingAt(scope: Scope, name: StoreName, key: RecordKey): Promise<unknown> {
  const found: unknown = await scope.objectStore(name).get(key as IDBValidKey);
  if (found !== undefined || !hasPacks(name)) return found;
  return packedAt(scope, String(key));
}

/** Whether a key stands in a pack, whatever stands before it. */
export const isPacked = async (scope: Scope, name: StoreName, key: RecordKey): Promise<boolean> =>
  hasPacks(name) && (await packedAt(scope, String(key))) !== undefined;

/** The packs behind a store; none behind most. */
export const packsBehind = async (scope: Scope, name: StoreName): Promise<Pack[]> =>
  hasPacks(name) ? ((await behind(scope).getAll()) as Pack[]) : [];

/** All that is packed, by id; what is damaged is left out. */
export function allPacked(packs: readonly Pack[]): Map<string, ReviewLog> {
  const all = new Map<string, ReviewLog>();
  for (const pack of packs) for (const log of unpackedHere(pack) ?? []) all.set(log.id, log);
  return all;
}

/** The greatest place in a sequence that is packed below a bound; 0 where there is none. */
export async function lastPacked(scope: Scope, name: StoreName, range: IDBKeyRange) {
  if (!hasPacks(name)) return 0;
  const byOrder = behind(scope).index('order') as IDBPIndex;
  const cursor = await byOrder.openKeyCursor(range, 'prev');
  return Number(cursor?.key ?? 0);
}

/** Records together with what is packed behind them, where no record stands before it. */
export function withPacked<Value>(records: readonly Value[], packed: ReadonlyMap<string, unknown>) {
  const all = new Map(packed as ReadonlyMap<string, Value>);
  for (const record of records) all.set((record as { readonly id: string }).id, record);
  return [...all.values()];
}

/** Keys of all records of a store, what is packed included; of one text's blocks with `textId`. */
export async function keysIn(scope: Scope, name: StoreName, textId?: string): Promise<RecordKey[]> {
  const [own, packs] = await Promise.all([
    scope.objectStore(name).getAllKeys(rangeOf(textId)),
    packsBehind(scope, name),
  ]);
  const keys = own as unknown as RecordKey[];
  return packs.length === 0 ? keys : [...new Set([...allPacked(packs).keys(), ...keys])];
}

/** @throws where what is taken away without a trace would come back out of a pack */
export function mayPurge(name: StoreName): void {
  if (hasPacks(name))
    throw new Error('Answers are removed and leave a trace; they are not purged.');
}
