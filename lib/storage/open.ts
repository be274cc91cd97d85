import { type IDBPDatabase, openDB } from 'idb';
import { outdatedTab, storageError } from './failures';
import { openFeed } from './feed';
import { type Connect, DURABLE, keyOf, recordStore, stamp, toKey } from './records';
import { DATABASE, MIGRATIONS, type Migration } from './schema';
import type { Change, LearnerStorage } from './storage';
import { commit, guarded } from './transaction';

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/**
 * The learner's records in IndexedDB. The database is opened at the first request; a failed
 * opening is tried again at the next one. An older schema is migrated, a newer one refused.
 */
export function openStorage(options: OpenOptions = {}): LearnerStorage {
  const name = options.name ?? DATABASE;
  const migrations = options.migrations ?? MIGRATIONS;
  const feed = openFeed(name);
  let opening: Promise<IDBPDatabase> | null = null;
  let outdated = false;

  const open = () =>
    openDB(name, migrations.length, {
      async upgrade(database, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) await migrate(database, transaction);
      },
      // Another tab brings a newer version: make way, and say so at the next request.
      async blocking() {
        outdated = true;
        (await opening)?.close();
      },
      terminated() {
        opening = null;
      },
    });

  const connect: Connect = () => {
    if (outdated) return Promise.reject(outdatedTab());
    opening ??= open().catch((cause) => {
      opening = null;
      throw storageError(cause);
    });
    return opening;
  };

  const write = (changes: readonly Change[]): Promise<void> =>
    guarded(async () => {
      const stores = [...new Set(changes.map((change) => change.store))];
      const transaction = (await connect()).transaction(stores, 'readwrite', DURABLE);
      const step = async (change: Change) => {
        const store = transaction.objectStore(change.store);
        const key = 'put' in change ? keyOf(change.store, change.put) : change.remove;
        const current = await store.get(toKey(key));
        if ('put' in change) await store.put(stamp(change.put, current));
        else if (current) await store.put(stamp(current, current, true));
        return { store: change.store, keys: [key] };
      };
      for (const notice of await commit(transaction, changes.map(step))) feed.publish(notice);
    });

  return {
    words: recordStore('words', connect, feed),
    cards: recordStore('cards', connect, feed),
    logs: recordStore('logs', connect, feed),
    texts: recordStore('texts', connect, feed),
    sources: recordStore('sources', connect, feed),
    blocks: recordStore('blocks', connect, feed),
    positions: recordStore('positions', connect, feed),
    corrections: recordStore('corrections', connect, feed),
    profiles: recordStore('profiles', connect, feed),
    write,
    subscribe: feed.subscribe,
    close() {
      feed.close();
      opening?.then((database) => database.close()).catch(() => undefined);
      opening = null;
    },
  };
}
