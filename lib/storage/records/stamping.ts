import type { Stamped } from '../../domain/card';
import { LAST_CHANGE } from '../../schema/primitives';
import { KEY_PATHS } from '../database/schema';
import type { Draft, RecordKey, StoredRecords, StoreName } from '../storage';

/** "A crash loses nothing that was shown as saved": wait for the disk, not only for the system. */
export const DURABLE = { durability: 'strict' } as const;

/**
 * Later than what it replaces and than `after`, even when the clock was set back, so that merging
 * stays right. At the last stamp there is no later one: it stays, so that what is written can be read.
 */
export function stamp<Value extends Stamped>(
  draft: Draft<Value>,
  current: Stamped | undefined,
  deleted = false,
  after = 0,
): Value {
  const latest = Math.max(Date.now(), (current?.changed ?? 0) + 1, after + 1);
  const changed = Math.min(LAST_CHANGE, latest);
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
