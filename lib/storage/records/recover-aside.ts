import type { IDBPDatabase } from 'idb';
import type { ChangeFeed } from '../database/feed';
import { ASIDE } from '../database/schema';
import { commit } from '../database/transaction';
import { readAside } from './aside';
import { isReadable } from './record-schemas';
import { DURABLE, keyOf, toKey } from './stamping';

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
