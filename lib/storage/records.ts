import type { IDBPDatabase } from 'idb';
import type { Stamped } from '../domain/card';
import type { ChangeFeed } from './feed';
import { KEY_PATHS } from './schema';
import type { Draft, RecordKey, RecordStore, StoredRecords, StoreName } from './storage';
import { commit, guarded } from './transaction';

/** Gives the open database; rejects with a HangjianError when there is none. */
export type Connect = () => Promise<IDBPDatabase>;

/** "A crash loses nothing that was shown as saved": wait for the disk, not only for the system. */
export const DURABLE = { durability: 'strict' } as const;

/** Blocks come by the hundred and can be made again; the text's own record seals them. */
const durabilityOf = (name: StoreName): IDBTransactionOptions =>
  name === 'blocks' || name === 'positions' || name === 'profiles'
    ? { durability: 'relaxed' }
    : DURABLE;

/** Later than what it replaces and than `after`, even when the clock was set back, so that merging stays right. */
export function stamp<Value extends Stamped>(
  draft: Draft<Value>,
  current: Value | undefined,
  deleted = false,
  after = 0,
): Value {
  const changed = Math.max(Date.now(), (current?.changed ?? 0) + 1, after + 1);
  return { ...draft, changed, deleted } as Value;
}

export function keyOf<Name extends StoreName>(
  name: Name,
  record: Draft<StoredRecords[Name]>,
): RecordKey {
  const path = KEY_PATHS[name];
  const fields = record as unknown as Record<string, RecordKey>;
  if (typeof path === 'string') return fields[path] as RecordKey;
  return path.map((field) => fields[field]) as unknown as RecordKey;
}

/** IndexedDB wants arrays it may write to; ours are read-only. */
export const toKey = (key: RecordKey): IDBValidKey => key as IDBValidKey;

/** Arrays sort after numbers, so this is every `[textId, index]`. */
export const rangeOf = (textId: string | undefined): IDBKeyRange | null =>
  textId === undefined ? null : IDBKeyRange.bound([textId], [textId, []]);

/** One object store as the records of the domain. */
export function recordStore<Name extends StoreName>(
  name: Name,
  connect: Connect,
  feed: ChangeFeed,
): RecordStore<StoredRecords[Name]> {
  type Value = StoredRecords[Name];

  const read = <Result>(query: (database: IDBPDatabase) => Promise<Result>): Promise<Result> =>
    guarded(async () => query(await connect()));

  const write = (
    keys: readonly RecordKey[],
    next: (key: RecordKey, current: Value | undefined) => Value | undefined,
  ): Promise<readonly (Value | undefined)[]> =>
    guarded(async () => {
      const transaction = (await connect()).transaction(name, 'readwrite', durabilityOf(name));
      const written: RecordKey[] = [];
      const step = async (key: RecordKey) => {
        const current = (await transaction.store.get(toKey(key))) as Value | undefined;
        const value = next(key, current);
        if (value === undefined) return current;
        await transaction.store.put(value);
        written.push(key);
        return value;
      };
      const standing = await commit(transaction, keys.map(step));
      if (written.length > 0) feed.publish({ store: name, keys: written });
      return standing;
    });

  const live = (values: readonly Value[]): Value[] => values.filter((value) => !value.deleted);

  return {
    async get(key) {
      const value: Value | undefined = await read((database) => database.get(name, toKey(key)));
      return value?.deleted ? undefined : value;
    },
    async all(textId) {
      return live(await read((database) => database.getAll(name, rangeOf(textId))));
    },
    keys: (textId) =>
      read(
        async (database) =>
          (await database.getAllKeys(name, rangeOf(textId))) as unknown as RecordKey[],
      ),
    allWithRemoved: () => read((database) => database.getAll(name)),
    async put(draft) {
      const key = keyOf(name, draft);
      const [value] = await write([key], (_, current) => stamp<Value>(draft, current));
      return value as Value;
    },
    async update(key, change) {
      const [value] = await write([key], (_, current) => {
        const draft = change(current);
        return draft && stamp<Value>(draft, current);
      });
      return value?.deleted ? undefined : value;
    },
    async updateAll(keys, change) {
      const standing = await write(keys, (key, current) => {
        const draft = change(current, key);
        return draft && stamp<Value>(draft, current);
      });
      return live(standing.filter((value) => value !== undefined));
    },
    async remove(key) {
      await write([key], (_, current) =>
        current && !current.deleted ? stamp<Value>(current, current, true) : undefined,
      );
    },
    async merge(records) {
      const given = new Map(records.map((record) => [String(keyOf(name, record)), record]));
      let count = 0;
      await write(
        [...given.values()].map((record) => keyOf(name, record)),
        (key, current) => {
          const record = given.get(String(key));
          if (!record || (current && current.changed >= record.changed)) return undefined;
          count += 1;
          return record;
        },
      );
      return count;
    },
    purge: (keys) =>
      guarded(async () => {
        const transaction = (await connect()).transaction(name, 'readwrite', durabilityOf(name));
        await commit(
          transaction,
          keys.map((key) => transaction.store.delete(toKey(key))),
        );
        feed.publish({ store: name, keys });
      }),
  };
}
