import { type IDBPDatabase, openDB } from 'idb';
import { outdatedTab, storageError } from './failures';
import { openFeed } from './feed';
import { type Connect, DURABLE, recordStore } from './records';
import { DATABASE, MIGRATIONS, type Migration } from './schema';
import type { Change, LearnerStorage, WriteTransaction } from './storage';
import { guarded } from './transaction';
import { runTransaction } from './write-transaction';

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

  const transact: LearnerStorage['transact'] = (stores, work, options = DURABLE) =>
    guarded(async () => runTransaction(await connect(), stores, work, options, feed));

  const write = async (changes: readonly Change[]): Promise<void> => {
    const stores = [...new Set(changes.map((change) => change.store))];
    const step = (transaction: WriteTransaction, change: Change): Promise<unknown> =>
      'put' in change
        ? transaction.put(change.store, change.put)
        : transaction.remove(change.store, change.remove);
    await transact(stores, (transaction) =>
      Promise.all(changes.map((change) => step(transaction, change))),
    );
  };

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
    transact,
    subscribe: feed.subscribe,
    close() {
      feed.close();
      opening?.then((database) => database.close()).catch(() => undefined);
      opening = null;
    },
  };
}
