import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { storageError } from './failures';

interface Open {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Waits for the steps and for the disk. A step that throws before it has asked the database for
 * anything leaves the transaction healthy, and the browser would commit the other steps: so any
 * failure aborts the whole.
 */
export async function commit<Result>(
  transaction: Open,
  steps: readonly Promise<Result>[],
): Promise<Result[]> {
  const committed = transaction.done;
  // When a step fails first, nobody waits for `done` any more; its failure is the same one.
  committed.catch(() => undefined);
  try {
    const results = await Promise.all(steps);
    await committed;
    return results;
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // It had already ended by itself.
    }
    throw cause;
  }
}

/**
 * Reads stores in one transaction. A browser may close the database meanwhile: the request then fails,
 * and so does the transaction, which nobody waits for. idb's own short forms leave that failure uncaught.
 */
export function reading<Result>(
  database: IDBPDatabase,
  names: readonly string[],
  query: (transaction: IDBPTransaction<unknown, string[], 'readonly'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([...names]);
  transaction.done.catch(() => undefined);
  return query(transaction);
}

/** Runs `work`; whatever fails in it becomes a HangjianError for the learner. */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw storageError(cause);
  }
}
