import type { IDBPDatabase } from 'idb';
import type { ReviewLog } from '../../domain/card';
import type { Connection } from '../database/connection';
import { ASIDE, PACKS } from '../database/schema';
import { commit } from '../database/transaction';
import { type Pack, unpacked } from '../packs/pack';
import { SLICE, turn } from './slice';
import { DURABLE } from './stamping';

/** Tells the learner of what cannot be read. */
export type Tell = (name: string, keys: readonly unknown[]) => void;

/** Moves damaged packs out of the way, each whole. */
async function setPacksAside(database: IDBPDatabase, packs: readonly Pack[]): Promise<void> {
  const transaction = database.transaction([PACKS, ASIDE], 'readwrite', DURABLE);
  const move = async ({ number }: Pack) => {
    const record: unknown = await transaction.objectStore(PACKS).get(number);
    if (record === undefined) return;
    await transaction.objectStore(ASIDE).add({ store: 'logs', record, found: Date.now() });
    await transaction.objectStore(PACKS).delete(number);
  };
  await commit(transaction, packs.map(move));
}

/** Reads packs, a slice of a frame at a time. */
async function open(packs: readonly Pack[]) {
  const logs = new Map<string, ReviewLog>();
  const bad: Pack[] = [];
  let since = performance.now();
  for (const pack of packs) {
    const inside = unpacked(pack);
    if (inside) for (const log of inside) logs.set(log.id, log);
    else bad.push(pack);
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
  return { logs, bad };
}

/** Of packs what they hold, by id; damaged ones are told of and set aside. */
export async function openPacks(
  packs: readonly Pack[],
  connection: Connection,
  tell: Tell,
): Promise<ReadonlyMap<string, ReviewLog>> {
  const { logs, bad } = await open(packs);
  if (bad.length === 0) return logs;
  tell(
    PACKS,
    bad.map(({ number }) => number),
  );
  await connection.use((database) => setPacksAside(database, bad)).catch(() => undefined);
  return logs;
}
