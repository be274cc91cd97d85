import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { LAST_ORDER } from '../../schema/primitives';
import { commit } from '../database/transaction';
import { keysIn, lastPacked, mayPurge, scopeOf, standingAt } from '../packs/behind';
import { untilUnpackable } from '../packs/reading';
import type {
  BeforeImage,
  OrderedStore,
  RecordKey,
  StoredRecords,
  StoreName,
  UndoLog,
  WriteTransaction,
} from '../storage';
import { readable } from './guard';
import { keyOf, stamp, toKey } from './stamping';

type Transaction = IDBPTransaction<unknown, StoreName[], 'readwrite'>;
type Value<Name extends StoreName> = StoredRecords[Name];

const nameOf = (store: StoreName, key: RecordKey): string => JSON.stringify([store, key]);

interface Image {
  readonly store: StoreName;
  readonly key: RecordKey;
  readonly before: Value<StoreName> | undefined;
  after: Value<StoreName> | undefined;
  written: boolean;
}

/** Reads, writes and remembers: the first and the last state of each record it touches. */
class Recorder implements WriteTransaction {
  readonly images = new Map<string, Image>();
  readonly changed = new Map<StoreName, RecordKey[]>();
  /** Nobody else writes meanwhile, so each record is asked for once. */
  private readonly reads = new Map<string, Promise<Value<never> | undefined>>();

  constructor(private readonly transaction: Transaction) {}

  get<Name extends StoreName>(store: Name, key: RecordKey): Promise<Value<Name> | undefined> {
    const name = nameOf(store, key);
    const asked = this.reads.get(name) ?? this.ask(store, key);
    this.reads.set(name, asked as Promise<Value<never> | undefined>);
    return asked;
  }

  private async ask<Name extends StoreName>(store: Name, key: RecordKey) {
    const found = await standingAt(this.transaction, store, key);
    return readable<Value<Name>>(store, key, found);
  }

  async keys(store: StoreName, textId?: string): Promise<readonly RecordKey[]> {
    return keysIn(this.transaction, store, textId);
  }

  async put<Name extends StoreName>(store: Name, draft: Omit<Value<Name>, 'changed' | 'deleted'>) {
    const key = keyOf(store, draft as never);
    const current = await this.get(store, key);
    return this.write(store, key, current, stamp(draft as never, current) as Value<Name>);
  }

  async remove(store: StoreName, key: RecordKey): Promise<void> {
    const current = await this.get(store, key);
    if (!current || current.deleted) this.image(store, key, current);
    else await this.write(store, key, current, stamp(current, current, true));
  }

  async restore<Name extends StoreName>(
    store: Name,
    key: RecordKey,
    before: Value<Name> | undefined,
    after = 0,
  ): Promise<void> {
    const current = await this.get(store, key);
    if (before) {
      const value = stamp(before as never, current, before.deleted, after) as Value<Name>;
      await this.write(store, key, current, value);
    } else if (current && !current.deleted) {
      await this.write(store, key, current, stamp<Value<Name>>(current, current, true, after));
    }
  }

  async purge(store: StoreName, keys: readonly RecordKey[]): Promise<void> {
    mayPurge(store);
    const objects = this.transaction.objectStore(store);
    for (const key of keys) this.reads.delete(nameOf(store, key));
    await Promise.all(keys.map((key) => objects.delete(toKey(key))));
    this.notice(store, ...keys);
  }

  async watch<Name extends StoreName>(store: Name, key: RecordKey) {
    const current = await this.get(store, key);
    this.image(store, key, current);
    return current;
  }

  async next(stores: readonly OrderedStore[]): Promise<number> {
    const greatest = await Promise.all(
      stores.map(async (store) => {
        const index = this.transaction.objectStore(store).index('order');
        // A record that cannot be read may have anything there; no number leads beyond the last.
        const range = IDBKeyRange.bound(0, LAST_ORDER - 1);
        const [cursor, packed] = await Promise.all([
          index.openKeyCursor(range, 'prev'),
          lastPacked(this.transaction, store, range),
        ]);
        return Math.floor(Math.max(Number(cursor?.key ?? 0), packed));
      }),
    );
    return Math.max(0, ...greatest) + 1;
  }

  private notice(store: StoreName, ...keys: readonly RecordKey[]): void {
    const known = this.changed.get(store) ?? [];
    for (const key of keys) known.push(key);
    this.changed.set(store, known);
  }

  private image(store: StoreName, key: RecordKey, current: Value<StoreName> | undefined): Image {
    const name = nameOf(store, key);
    const known = this.images.get(name);
    if (known) return known;
    const image: Image = { store, key, before: current, after: current, written: false };
    this.images.set(name, image);
    return image;
  }

  private async write<Name extends StoreName>(
    store: Name,
    key: RecordKey,
    current: Value<Name> | undefined,
    value: Value<Name>,
  ): Promise<Value<Name>> {
    const image = this.image(store, key, current);
    this.reads.set(nameOf(store, key), Promise.resolve(value as Value<never>));
    await this.transaction.objectStore(store).put(value);
    image.after = value;
    image.written = true;
    this.notice(store, key);
    return value;
  }
}

export interface Done<Result> {
  readonly result: Result;
  readonly undo: UndoLog;
  /** Keys of all that was written or taken away, by store. */
  readonly changed: ReadonlyMap<StoreName, readonly RecordKey[]>;
}

/** Runs `work` in one transaction; resolves once it is on disk. */
export async function runTransaction<Result>(
  database: IDBPDatabase,
  stores: readonly StoreName[],
  work: (transaction: WriteTransaction) => Promise<Result>,
  options: IDBTransactionOptions,
): Promise<Done<Result>> {
  const waiting = untilUnpackable(stores);
  if (waiting) await waiting;
  const transaction = database.transaction(scopeOf(stores), 'readwrite', options);
  const recorder = new Recorder(transaction as unknown as Transaction);
  const [result] = await commit(transaction, [work(recorder)]);
  const undo = [...recorder.images.values()] as BeforeImage[];
  return { result: result as Result, undo, changed: recorder.changed };
}
