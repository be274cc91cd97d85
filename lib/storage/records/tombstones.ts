import type { IDBPDatabase } from 'idb';
import type { Stamped } from '../../domain/card';
import { KEY_PATHS } from '../database/schema';
import { commit, reading } from '../database/transaction';
import { BROUGHT } from '../merge/merge';
import { isPacked, scopeOf } from '../packs/behind';
import { untilUnpackable } from '../packs/reading';
import type { RecordKey, StoreName } from '../storage';
import { isRemains } from './record-schemas';
import { keyOf, toKey } from './stamping';

const DAY = 86_400_000;
/** Nothing is undone after a month; until then a removal can be told and merged whole. */
const CONTENT_KEPT = 30 * DAY;
/** A backup older than this may bring back what was removed; restoring one shows what it adds. */
const TRACE_KEPT = 365 * DAY;

/** Records looked at in one go, some milliseconds of work; a source may be a whole novel. */
const sliceOf = (name: StoreName): number => (name === 'sources' ? 1 : 200);

type Fate = 'keep' | 'strip' | 'purge';

function fateOf(name: StoreName, record: Stamped | undefined, now: number): Fate {
  if (record?.deleted !== true) return 'keep';
  const age = now - record.changed;
  if (age > TRACE_KEPT) return 'purge';
  return age > CONTENT_KEPT && !isRemains(name, record) ? 'strip' : 'keep';
}

/** Key, time and mark: what merging needs. */
function remainsOf(name: StoreName, record: Record<string, unknown>): Record<string, unknown> {
  const fields = [...[KEY_PATHS[name]].flat(), 'changed', 'deleted'];
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

async function settle(
  database: IDBPDatabase,
  name: StoreName,
  keys: readonly RecordKey[],
  now: number,
): Promise<void> {
  await untilUnpackable([name]);
  const transaction = database.transaction(scopeOf([name]), 'readwrite');
  const store = transaction.objectStore(name);
  const step = async (key: RecordKey) => {
    // Another tab may have brought it back meanwhile.
    const record = await store.get(toKey(key));
    const fate = fateOf(name, record, now);
    if (fate === 'keep') return;
    // Without its trace an answer that is packed as well would come back.
    const traced = fate === 'strip' || (await isPacked(transaction, name, key));
    if (traced) await store.put(remainsOf(name, record));
    else await store.delete(toKey(key));
  };
  await commit(transaction, keys.map(step));
}

/**
 * Takes the content of what was removed a month ago, and the trace of it after a year, some records
 * at a time; `idle` is waited for before each.
 * @param now milliseconds since the epoch
 */
export async function tidyTombstones(
  database: IDBPDatabase,
  now: number,
  idle: () => Promise<void>,
): Promise<void> {
  // What can be made again leaves no tombstones.
  for (const name of BROUGHT) {
    let after: IDBValidKey | undefined;
    for (;;) {
      await idle();
      const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
      const slice = await reading(database, [name], (all) =>
        all.objectStore(name).getAll(range, sliceOf(name)),
      );
      const last = slice.at(-1);
      if (last === undefined) break;
      after = toKey(keyOf(name, last));
      const aged = slice.filter((record) => fateOf(name, record, now) !== 'keep');
      const keys = aged.map((record) => keyOf(name, record));
      if (keys.length > 0) await settle(database, name, keys, now);
    }
  }
}
