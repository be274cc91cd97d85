import { type IDBPDatabase, openDB, unwrap } from 'idb';
import type { ConditionSource } from './condition';
import { openingError, outdatedTab } from './failures';
import { type Presence, presenceOf } from './put-away';
import type { Migration } from './schema';

/** Gives the open database; rejects with a HangjianError when there is none. */
export type Connect = () => Promise<IDBPDatabase>;

export interface Connection {
  readonly connect: Connect;
  /**
   * Runs `work` on the open database, and once more when the browser had closed it unnoticed, or
   * when it was given up because the page was put away: then all of it begins anew.
   */
  readonly use: <Result>(work: (database: IDBPDatabase) => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** Milliseconds after which an opening that says nothing is told; a learner waits for two seconds. */
const SLOW = 1_500;

/** Milliseconds before each further try to open again what the browser has closed. */
const REOPENINGS = [200, 1_000, 4_000] as const;

/** While a browser clears what a site kept, it also closes what is opened in that moment. */
function persist(connect: Connect, [pause, ...later]: readonly number[]): void {
  connect().catch(() => {
    if (pause !== undefined) setTimeout(() => persist(connect, later), pause);
  });
}

/** A transaction was asked of a connection that is closed: nothing of it has begun. */
const wasClosed = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === 'InvalidStateError';

/** Has every transaction of a database given up should the page be put away. */
function held(database: IDBPDatabase, { hold }: Presence): IDBPDatabase {
  const bare = unwrap(database);
  const begin = bare.transaction.bind(bare);
  bare.transaction = (...given) => {
    const transaction = begin(...given);
    hold(transaction);
    return transaction;
  };
  return database;
}

/** What may befall an open database. */
interface Events {
  /** Another tab brings a newer version, or has the database deleted. */
  readonly blocking: (by: 'newer' | 'deletion') => Promise<void>;
  /** The browser closed it by itself. */
  readonly terminated: () => void;
  /** A transaction that changes the schema has begun. */
  readonly upgrading: (transaction: IDBTransaction) => void;
}

/**
 * Opens the database, telling `condition` what keeps it waiting.
 * @param known it has been open here before: if it has to be made again, it was deleted
 */
async function openDatabase(
  name: string,
  migrations: readonly Migration[],
  condition: ConditionSource,
  known: boolean,
  { blocking, terminated, upgrading }: Events,
): Promise<IDBPDatabase> {
  let made = false;
  const slow = setTimeout(() => {
    // What is known to block it says more.
    if (condition.get().trouble === null) condition.set({ trouble: 'slow' });
  }, SLOW);
  try {
    const database = await openDB(name, migrations.length, {
      async upgrade(given, from, _to, transaction) {
        made = from === 0;
        upgrading(unwrap(transaction));
        for (const migrate of migrations.slice(from)) await migrate(given, transaction);
      },
      blocked() {
        condition.set({ trouble: 'blocked' });
      },
      blocking: (_version, wanted) => blocking(wanted === null ? 'deletion' : 'newer'),
      terminated,
    });
    const deleted = (made && known) || condition.get().trouble === 'deleted';
    condition.set({ trouble: deleted ? 'deleted' : null });
    return database;
  } catch (cause) {
    condition.set({ trouble: null });
    throw openingError(cause);
  } finally {
    clearTimeout(slow);
  }
}

/** @param forget has the database opened anew at the next request */
function usingOf(connect: Connect, forget: () => void, presence: Presence): Connection['use'] {
  const attempt: Connection['use'] = async (work) => {
    const database = await connect();
    try {
      return await work(database);
    } catch (cause) {
      if (!wasClosed(cause)) throw cause;
      forget();
      return work(await connect());
    }
  };
  return async (work) => {
    for (;;) {
      await presence.shown();
      const before = presence.departures();
      try {
        return await attempt(work);
      } catch (cause) {
        if (presence.departures() === before) throw cause;
      }
    }
  };
}

/**
 * The connection to the learner's database: opened at the first request, opened again when it was
 * lost, given up for good to a newer version in another tab.
 */
export function openConnection(
  name: string,
  migrations: readonly Migration[],
  condition: ConditionSource,
  page: EventTarget | undefined,
): Connection {
  const presence = presenceOf(page);
  let opening: Promise<IDBPDatabase> | null = null;
  let outdated = false;
  let everOpened = false;
  let reopened = false;

  /** At once, since a page at rest would not notice otherwise; but once, lest two tabs play ball. */
  const reopen = () => {
    opening = null;
    if (reopened) return;
    reopened = true;
    persist(connect, REOPENINGS);
  };

  const open = async (): Promise<IDBPDatabase> => {
    const database = await openDatabase(name, migrations, condition, everOpened, {
      async blocking(by) {
        if (by === 'newer') outdated = true;
        (await opening)?.close();
        // This request waits in the browser's queue until the deletion is done.
        if (by === 'deletion') reopen();
      },
      terminated: reopen,
      upgrading: presence.hold,
    });
    everOpened = true;
    return held(database, presence);
  };

  const connect: Connect = () => {
    if (outdated) return Promise.reject(outdatedTab());
    opening ??= open().catch((cause) => {
      opening = null;
      throw cause;
    });
    return opening;
  };

  return {
    connect,
    use: usingOf(connect, () => (opening = null), presence),
    close() {
      opening?.then((database) => database.close()).catch(() => undefined);
      opening = null;
    },
  };
}
