import type { IDBPDatabase } from 'idb';
import type { ChangeFeed } from '../database/feed';
import { ASIDE, PACKS } from '../database/schema';
import { commit, reading } from '../database/transaction';
import type { Pack } from '../packs/pack';
import type { RecordKey, StoredText, StoreName, UnreadableRecord } from '../storage';
import { isReadable } from './record-schemas';
import { DURABLE, keyOf, stamp, toKey } from './stamping';

/**
 * Moves records that cannot be read out of their store, whole. A text that loses a block so is
 * annotated again when it is next opened.
 * @returns how many were moved: another tab may have been faster, or have mended one.
 */
export async function setAside(
  database: IDBPDatabase,
  name: StoreName,
  keys: readonly RecordKey[],
): Promise<number> {
  const transaction = database.transaction([name, 'texts', ASIDE], 'readwrite', DURABLE);
  const store = transaction.objectStore(name);
  const move = async (key: RecordKey): Promise<number> => {
    const record: unknown = await store.get(toKey(key));
    if (record === undefined || isReadable(name, record)) return 0;
    await transaction.objectStore(ASIDE).add({ store: name, record, found: Date.now() });
    await store.delete(toKey(key));
    if (name === 'blocks') await unseal(String(key[0]));
    return 1;
  };
  const unseal = async (textId: string) => {
    const texts = transaction.objectStore('texts');
    const text: StoredText | undefined = await texts.get(textId);
    if (!text?.annotation || !isReadable('texts', text)) return;
    await texts.put(stamp<StoredText>({ ...text, annotation: null }, text));
  };
  const moved = await commit(transaction, keys.map(move));
  return moved.reduce((sum, count) => sum + count, 0);
}

/** Moves damaged packs out of the way, each whole. */
export async function setPacksAside(database: IDBPDatabase, packs: readonly Pack[]): Promise<void> {
  const transaction = database.transaction([PACKS, ASIDE], 'readwrite', DURABLE);
  const move = async ({ number }: Pack) => {
    const record: unknown = await transaction.objectStore(PACKS).get(number);
    if (record === undefined) return;
    await transaction.objectStore(ASIDE).add({ store: 'logs', record, found: Date.now() });
    await transaction.objectStore(PACKS).delete(number);
  };
  await commit(transaction, packs.map(move));
}

export const readAside = (database: IDBPDatabase): Promise<UnreadableRecord[]> =>
  reading(database, [ASIDE], (all) => all.objectStore(ASIDE).getAll());

/**
 * Brings back what can be read after all: a tab of an older Hangjian sets aside what only a newer
 * one understands. Where the learner has made a new record meanwhile, that one stands.
 */
export async function recoverAside(database: IDBPDatabase, feed: ChangeFeed): Promise<void> {
  for (const { number, store: name, record } of await readAside(database)) {
    if (!database.objectStoreNames.contains(name) || !isReadable(name, record)) continue;
    const key = keyOf(name, record as never);
    const transaction = database.transaction([name, ASIDE], 'readwrite', DURABLE);
    const restore = async () => {
      const store = transaction.objectStore(name);
      if ((await store.get(toKey(key))) !== undefined) return false;
      await store.put(record);
      await transaction.objectStore(ASIDE).delete(number);
      return true;
    };
    const [back] = await commit(transaction, [restore()]);
    if (back) feed.publish({ store: name, keys: [key] });
  }
}
