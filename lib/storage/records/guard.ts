import type { IDBPDatabase } from 'idb';
import type { ReviewLog } from '../../domain/card';
import type { ConditionSource } from '../database/condition';
import type { Connection } from '../database/connection';
import type { Pack } from '../packs/pack';
import type { RecordKey, StoreName } from '../storage';
import { setAside } from './aside';
import type { Tell } from './open-packs';
import { isReadable } from './record-schemas';
import { SLICE, turn } from './slice';
import { keyOf } from './stamping';

/** Thrown inside a transaction that would write over a record it cannot read. */
class InTheWay extends Error {
  constructor(
    readonly store: StoreName,
    readonly key: RecordKey,
  ) {
    super('A record cannot be read.');
  }
}

export interface Guard {
  /**
   * Of what was read, what the pages can live with; the rest is set aside. What was read first is
   * given out first.
   */
  readonly sift: <Value>(name: StoreName, values: readonly Value[]) => Promise<readonly Value[]>;
  /** Of packs what they hold, by id; damaged ones are set aside, each counted as one record. */
  readonly unpack: (packs: readonly Pack[]) => Promise<ReadonlyMap<string, ReviewLog>>;
  /**
   * Waits for what was read of these stores before and is still being checked: whoever shows a
   * write must not be shown an older state after it.
   */
  readonly settled: (stores: Iterable<StoreName>) => Promise<void>;
  /**
   * Runs a transaction that reads through `readable`. Should it meet a record that it cannot read,
   * nothing of it is done, the record is set aside, and it is run again.
   */
  readonly writing: <Result>(work: (database: IDBPDatabase) => Promise<Result>) => Promise<Result>;
}

/** What stands at a key, for a transaction under `Guard.writing`. */
export function readable<Value>(
  name: StoreName,
  key: RecordKey,
  found: unknown,
): Value | undefined {
  if (found !== undefined && !isReadable(name, found)) throw new InTheWay(name, key);
  return found as Value | undefined;
}

/** Tells which records can be read, a slice of a frame at a time. */
async function sort<Value>(name: StoreName, values: readonly Value[]) {
  const good: Value[] = [];
  const bad: RecordKey[] = [];
  let since = performance.now();
  for (const value of values) {
    if (isReadable(name, value)) good.push(value);
    else bad.push(keyOf(name, value as never));
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
  return { good, bad };
}

/** Counts what cannot be read for the learner; what could not even be moved is told once, too. */
function tellerOf(condition: ConditionSource): Tell {
  const told = new Set<string>();
  return (name, keys) => {
    const fresh = keys.filter((key) => !told.has(`${name} ${key}`));
    for (const key of fresh) told.add(`${name} ${key}`);
    const count = fresh.length;
    if (count > 0) condition.set({ unreadable: condition.get().unreadable + count });
  };
}

export function createGuard(connection: Connection, condition: ConditionSource): Guard {
  const tell = tellerOf(condition);

  const putAside = async (name: StoreName, keys: readonly RecordKey[]) => {
    tell(name, keys);
    await connection.use((database) => setAside(database, name, keys));
  };

  const unpack: Guard['unpack'] = async (packs) =>
    (await import('./open-packs')).openPacks(packs, connection, tell);

  /** The last reading of each store that is being checked. */
  const checking = new Map<StoreName, Promise<unknown>>();

  const sift: Guard['sift'] = (name, values) => {
    const before = checking.get(name) ?? Promise.resolve();
    const run = before.then(() => check(name, values));
    checking.set(name, run);
    const over = () => {
      if (checking.get(name) === run) checking.delete(name);
    };
    run.then(over, over);
    return run;
  };

  const settled: Guard['settled'] = async (stores) => {
    for (const name of stores) await checking.get(name)?.catch(() => undefined);
  };

  const check: Guard['sift'] = async (name, values) => {
    const { good, bad } = await sort(name, values);
    if (bad.length === 0) return values;
    // What cannot be moved, for want of room, stays where it is and is passed over each time.
    await putAside(name, bad).catch(() => undefined);
    return good;
  };

  const writing: Guard['writing'] = async (work) => {
    for (;;) {
      try {
        return await connection.use(work);
      } catch (cause) {
        // Each turn takes one record out of the way, so this ends.
        if (!(cause instanceof InTheWay)) throw cause;
        await putAside(cause.store, [cause.key]);
      }
    }
  };

  return { sift, unpack, settled, writing };
}
