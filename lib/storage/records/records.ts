import type { IDBPDatabase } from 'idb';
import type { ReviewLog, Stamped } from '../../domain/card';
import type { Connection } from '../database/connection';
import type { ChangeFeed } from '../database/feed';
import { commit, guarded, reading } from '../database/transaction';
import { keysIn, mayPurge, packsBehind, scopeOf, standingAt } from '../packs/behind';
import { inside, untilUnpackable } from '../packs/reading';
import type { Scope } from '../packs/scope';
import type { RecordKey, RecordStore, StoredRecords, StoreName } from '../storage';
import { type Guard, readable } from './guard';
import { isRemains } from './record-schemas';
import { DURABLE, keyOf, rangeOf, stamp, toKey } from './stamping';

/** What a store of records stands on. */
export interface Ground {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly feed: ChangeFeed;
  /** What was read before the app's code had come; null where that was not this record. */
  readonly early: (
    name: StoreName,
    key: RecordKey,
  ) => Promise<{ readonly record: unknown } | null> | null;
}

/** Blocks come by the hundred and can be made again; the text's own record seals them. */
const durabilityOf = (name: StoreName): IDBTransactionOptions =>
  name === 'blocks' || name === 'positions' || name === 'profiles' || name === 'readings'
    ? { durability: 'relaxed' }
    : DURABLE;

/** Reads of one store, whose connection may be lost and found again meanwhile. */
function reader<Value extends Stamped>(name: StoreName, { connection, guard, early }: Ground) {
  const read = <Result>(query: (scope: Scope) => Promise<Result>): Promise<Result> =>
    guarded(async () => {
      const waiting = untilUnpackable([name]);
      if (waiting) await waiting;
      return connection.use((database) => reading(database, scopeOf([name]), query));
    });
  const listed = (found: unknown) => (found === undefined ? [] : [found as Value]);
  const one = async (key: RecordKey): Promise<readonly Value[]> => {
    const asked = early(name, key);
    // Only waited for where there is something: reads and writes come in the order they are asked.
    const given = asked && (await asked);
    const found = given ? given.record : await read((scope) => standingAt(scope, name, key));
    return guarded(() => guard.sift(name, listed(found)));
  };
  /** Records, and what is packed behind them: in one transaction, since answers move there. */
  const all = async (textId?: string): Promise<readonly Value[]> => {
    const [records, packs] = await read((scope) =>
      Promise.all([
        scope.objectStore(name).getAll(rangeOf(textId)) as Promise<Value[]>,
        packsBehind(scope, name),
      ]),
    );
    return guarded(async () => {
      const own = await guard.sift(name, records);
      return packs.length === 0 ? own : inside().withPacked(own, await guard.unpack(packs));
    });
  };
  const keys = (textId?: string) => read((scope) => keysIn(scope, name, textId));
  return { one, all, keys };
}

/**
 * Writes `next` of what stands at each key, all in one transaction; `undefined` leaves it.
 * @returns what stands at each key afterwards
 */
type Write<Value> = (
  keys: readonly RecordKey[],
  next: (key: RecordKey, current: Value | undefined) => Value | undefined,
) => Promise<readonly (Value | undefined)[]>;

const writer =
  <Value>(name: StoreName, { guard, feed }: Ground): Write<Value> =>
  (keys, next) =>
    guarded(async () => {
      const waiting = untilUnpackable([name]);
      if (waiting) await waiting;
      const written: RecordKey[] = [];
      const run = async (database: IDBPDatabase) => {
        written.length = 0;
        const transaction = database.transaction(scopeOf([name]), 'readwrite', durabilityOf(name));
        const step = async (key: RecordKey) => {
          const current = readable<Value>(name, key, await standingAt(transaction, name, key));
          const value = next(key, current);
          if (value === undefined) return current;
          await transaction.objectStore(name).put(value);
          written.push(key);
          return value;
        };
        return commit(transaction, keys.map(step));
      };
      const standing = await guard.writing(run);
      await guard.settled([name]);
      if (written.length > 0) feed.publish({ store: name, keys: written });
      return standing;
    });

const live = <Value extends Stamped>(values: readonly Value[]): Value[] =>
  values.filter((value) => !value.deleted);

/** One object store as the records of the domain. */
export function recordStore<Name extends StoreName>(
  name: Name,
  ground: Ground,
): RecordStore<StoredRecords[Name]> {
  type Value = StoredRecords[Name];
  const { one, all, keys } = reader<Value>(name, ground);
  const write = writer<Value>(name, ground);

  /** A removed record without content is as good as none to whoever wants to go on from it. */
  const whole = (current: Value | undefined): Value | undefined =>
    current?.deleted && isRemains(name, current) ? undefined : current;

  const updateAll: RecordStore<Value>['updateAll'] = async (keys, change) => {
    const standing = await write(keys, (key, current) => {
      const draft = change(whole(current), key);
      return draft && stamp<Value>(draft, current);
    });
    return live(standing.filter((value) => value !== undefined));
  };

  return {
    async get(key) {
      const [value] = await one(key);
      return value?.deleted ? undefined : value;
    },
    all: async (textId) => live(await all(textId)),
    keys,
    allWithRemoved: () => all(),
    async put(draft) {
      const key = keyOf(name, draft);
      const [value] = await write([key], (_, current) => stamp<Value>(draft, current));
      return value as Value;
    },
    update: async (key, change) => (await updateAll([key], change))[0],
    updateAll,
    async remove(key) {
      await write([key], (_, current) =>
        current && !current.deleted ? stamp<Value>(current, current, true) : undefined,
      );
    },
    purge: (keys) =>
      guarded(async () => {
        mayPurge(name);
        await ground.connection.use((database) => {
          const transaction = database.transaction(name, 'readwrite', durabilityOf(name));
          return commit(
            transaction,
            keys.map((key) => transaction.store.delete(toKey(key))),
          );
        });
        ground.feed.publish({ store: name, keys });
      }),
  };
}

/** Live answers that are not packed, without a look at the packs. */
export async function recentLogs({ connection, guard }: Ground): Promise<readonly ReviewLog[]> {
  return guarded(async () => {
    const records = await connection.use((database) =>
      reading(database, ['logs'], (all) => all.objectStore('logs').getAll()),
    );
    return live(await guard.sift('logs', records as ReviewLog[]));
  });
}
