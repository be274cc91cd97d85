import { createCondition } from './database/condition';
import { openConnection } from './database/connection';
import { openFeed } from './database/feed';
import { DATABASE, MIGRATIONS, type Migration } from './database/schema';
import { guarded } from './database/transaction';
import { takeEarly } from './early-read';
import type { Packing } from './packs/packing';
import { readAside } from './records/aside';
import { createGuard } from './records/guard';
import { type Ground, recentLogs, recordStore } from './records/records';
import { DURABLE } from './records/stamping';
import { runTransaction } from './records/write-transaction';
import type { Change, LearnerStorage, WriteTransaction } from './storage';

const WINDOW = typeof window === 'undefined' ? undefined : window;

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Tells of `pagehide` and `pageshow`; the window where there is one. */
  readonly page?: EventTarget;
  /** How `tidy` packs answers; as `PACKING` has it where nothing is said. */
  readonly packing?: Packing;
}

/** What was read early of a database; what could not be is read as ever. */
const earlyIn =
  (name: string): Ground['early'] =>
  (store, key) =>
    (name === DATABASE ? takeEarly(store, key)?.catch(() => null) : null) ?? null;

const storesOn = (ground: Ground) => ({
  words: recordStore('words', ground),
  cards: recordStore('cards', ground),
  logs: recordStore('logs', ground),
  texts: recordStore('texts', ground),
  sources: recordStore('sources', ground),
  blocks: recordStore('blocks', ground),
  positions: recordStore('positions', ground),
  corrections: recordStore('corrections', ground),
  profiles: recordStore('profiles', ground),
  lookups: recordStore('lookups', ground),
  lists: recordStore('lists', ground),
  readings: recordStore('readings', ground),
});

/**
 * The learner's records in IndexedDB. The database is opened at the first request; a failed
 * opening is tried again at the next one. An older schema is migrated, a newer one refused.
 */
export function openStorage(options: OpenOptions = {}): LearnerStorage {
  const { name = DATABASE, migrations = MIGRATIONS, page = WINDOW, packing } = options;
  const feed = openFeed(name);
  const condition = createCondition();
  const connection = openConnection(name, migrations, condition, page);
  const ground: Ground = {
    connection,
    feed,
    guard: createGuard(connection, condition),
    early: earlyIn(name),
  };

  const transact: LearnerStorage['transact'] = (stores, work, options = DURABLE) =>
    guarded(async () => {
      const { changed, ...done } = await ground.guard.writing((database) =>
        runTransaction(database, stores, work, options),
      );
      await ground.guard.settled(changed.keys());
      for (const [store, keys] of changed) feed.publish({ store, keys });
      return done;
    });

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
    ...storesOn(ground),
    write,
    transact,
    // Wanted seldom, and so no part of any first load.
    merge: (records, how) =>
      guarded(async () => {
        const { mergeRecords } = await import('./merge/merge-records');
        return connection.use((database) => mergeRecords(database, feed, records, how));
      }),
    unreadable: () => guarded(() => connection.use(readAside)),
    tidy: (now, idle) =>
      guarded(async () => {
        const { tidy } = await import('./records/tidy');
        await tidy(connection, feed, now, idle, packing);
      }),
    recentLogs: () => recentLogs(ground),
    condition,
    subscribe: feed.subscribe,
    hadCompany: feed.hadCompany,
    close() {
      feed.close();
      connection.close();
    },
  };
}
