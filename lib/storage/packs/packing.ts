import type { IDBPDatabase } from 'idb';
import { inSequence, RECENT, type ReviewLog } from '../../domain/card';
import { PACKS } from '../database/schema';
import { commit, reading } from '../database/transaction';
import { isReadable } from '../records/record-schemas';
import { DURABLE } from '../records/stamping';
import { timeIn } from './instant';
import { isPackable, packed } from './pack';

/** How answers are packed. */
export interface Packing {
  /** Answers a pack. Fewer wait: each pack names its cards anew, which costs a small one much. */
  readonly size: number;
  /** Milliseconds an answer stays a record: what a sitting takes back or counts is not packed. */
  readonly age: number;
}

/** What lies unpacked stays under a megabyte; of a pack of 1,000 the names take five bytes an answer. */
export const PACKING: Packing = { size: 1_000, age: RECENT };

const isPackableRecord = (record: unknown): record is ReviewLog =>
  isReadable('logs', record) && !(record as ReviewLog).deleted && isPackable(record as ReviewLog);

/** Records looked at in one go, some milliseconds of work. */
const SLICE = 200;

/** Keys of answers that are old enough, the earliest first. */
async function oldEnough(database: IDBPDatabase, now: number, { age }: Packing) {
  const keys = await reading(database, ['logs'], (all) => all.objectStore('logs').getAllKeys());
  const dated = keys.map((key) => ({ key: String(key), time: timeIn(String(key)) }));
  const old = dated.filter(({ time }) => time !== null && time < now - age);
  return old.sort((one, other) => (one.time ?? 0) - (other.time ?? 0)).map(({ key }) => key);
}

/**
 * Moves answers into a pack, in one transaction: they stand either here or there. What another tab has
 * packed or taken back meanwhile is left out.
 */
async function pack(database: IDBPDatabase, keys: readonly string[]): Promise<void> {
  const transaction = database.transaction(['logs', PACKS], 'readwrite', DURABLE);
  const move = async () => {
    const store = transaction.objectStore('logs');
    const found: unknown[] = await Promise.all(keys.map((key) => store.get(key)));
    const logs = found.filter(isPackableRecord);
    if (logs.length === 0) return;
    logs.sort((one, other) => inSequence(one, other, one.time, other.time));
    await transaction.objectStore(PACKS).add(packed(logs));
    await Promise.all(logs.map(({ id }) => store.delete(id)));
  };
  await commit(transaction, [move()]);
}

/**
 * Packs answers that are some days old, a full pack at a time; `idle` is waited for before each slice
 * that is looked at. Nothing a learner sees changes by it, so nobody is told.
 * @param now milliseconds since the epoch
 */
export async function packAnswers(
  database: IDBPDatabase,
  now: number,
  idle: () => Promise<void>,
  packing: Packing = PACKING,
): Promise<void> {
  const { size } = packing;
  const keys = await oldEnough(database, now, packing);
  if (keys.length < size) return;
  let packable: string[] = [];
  for (let at = 0; at < keys.length; at += SLICE) {
    await idle();
    const slice = keys.slice(at, at + SLICE);
    const found: unknown[] = await reading(database, ['logs'], (all) =>
      Promise.all(slice.map((key) => all.objectStore('logs').get(key))),
    );
    packable.push(...found.filter(isPackableRecord).map(({ id }) => id));
    for (; packable.length >= size; packable = packable.slice(size)) {
      await pack(database, packable.slice(0, size));
    }
  }
}
