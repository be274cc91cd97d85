import type { IDBPDatabase } from 'idb';
import { ASIDE } from '../database/schema';
import { commit, reading } from '../database/transaction';
import type { RecordKey, StoredText, StoreName, UnreadableRecord } from '../storage';
import { isReadable } from './record-schemas';
import { DURABLE, stamp, toKey } from './stamping';

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

export const readAside = (database: IDBPDatabase): Promise<UnreadableRecord[]> =>
  reading(database, [ASIDE], (all) => all.objectStore(ASIDE).getAll());
