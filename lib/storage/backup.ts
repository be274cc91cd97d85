import { HangjianError } from '../domain/errors';
import { keyOf } from './records';
import { MIGRATIONS, STORES } from './schema';
import type { LearnerStorage, RecordStore, StoredRecords, StoreName } from './storage';

const FORMAT = 'hangjian-backup';

/** Blocks and profiles are made again from the sources, and are nine tenths of the bytes. */
type Made = 'blocks' | 'profiles';

const KEPT = STORES.filter(
  (name): name is Exclude<StoreName, Made> => name !== 'blocks' && name !== 'profiles',
);

type Kept = (typeof KEPT)[number];

export interface Backup {
  readonly format: typeof FORMAT;
  /** Schema version the records have. */
  readonly version: number;
  readonly date: string;
  readonly records: { readonly [Name in Kept]: readonly StoredRecords[Name][] };
}

const storeOf = <Name extends Kept>(storage: LearnerStorage, name: Name) =>
  storage[name] as unknown as RecordStore<StoredRecords[Name]>;

/** All that was saved, tombstones included, so that it merges with what another browser has. */
export async function makeBackup(storage: LearnerStorage, now: Date): Promise<Backup> {
  const pairs = await Promise.all(
    KEPT.map(async (name) => [name, await storeOf(storage, name).allWithRemoved()] as const),
  );
  const records = Object.fromEntries(pairs) as unknown as Backup['records'];
  // Without its blocks a text is one whose annotation has yet to be made.
  const texts = records.texts.map((text) => ({ ...text, annotation: null }));
  return {
    format: FORMAT,
    version: MIGRATIONS.length,
    date: now.toISOString(),
    records: { ...records, texts },
  };
}

const refuse = (message: string, cause?: unknown): HangjianError =>
  new HangjianError('bad-request', `${message} Nothing was changed.`, { cause });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isRecord(name: Kept, value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value.changed !== 'number' || typeof value.deleted !== 'boolean') return false;
  const key = keyOf(name, value as never);
  return typeof key === 'string' && key !== '' && hasContent(name, value);
}

/** The fields without which a record would break the page that shows it. */
function hasContent(name: Kept, value: Record<string, unknown>): boolean {
  if (name === 'words') {
    return (
      typeof value.traditional === 'string' &&
      typeof value.simplified === 'string' &&
      typeof value.pinyin === 'string' &&
      typeof value.gloss === 'string' &&
      Array.isArray(value.encounters)
    );
  }
  if (name === 'cards') return typeof value.due === 'number' && typeof value.state === 'number';
  if (name === 'logs') return typeof value.time === 'number' && isObject(value.before);
  if (name === 'texts') return isObject(value.info) && typeof value.info.title === 'string';
  if (name === 'sources') return typeof value.text === 'string';
  if (name === 'positions') return typeof value.offset === 'number';
  return typeof value.surface === 'string' && Array.isArray(value.words);
}

/** @throws HangjianError for what is not a backup, is damaged, or was made by a newer Hangjian. */
export function parseBackup(json: string): Backup {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw refuse('This file is not a backup of Hangjian.', cause);
  }
  if (!isObject(value) || value.format !== FORMAT || !isObject(value.records)) {
    throw refuse('This file is not a backup of Hangjian.');
  }
  if (typeof value.version !== 'number' || value.version > MIGRATIONS.length) {
    throw new HangjianError(
      'storage-newer',
      'This backup was made by a newer Hangjian. Nothing was changed; reload the page and try again.',
    );
  }
  for (const name of KEPT) {
    const list = value.records[name] ?? [];
    if (!Array.isArray(list)) throw refuse(`The ${name} in this backup are damaged.`);
    const bad = list.findIndex((record) => !isRecord(name, record));
    if (bad >= 0) throw refuse(`Number ${bad + 1} of the ${name} in this backup is damaged.`);
  }
  return value as unknown as Backup;
}

/**
 * Merges a backup into what is there: of each record the newer one stands, and nothing is lost.
 * @returns how many records came in, by store
 */
export async function restoreBackup(
  storage: LearnerStorage,
  backup: Backup,
): Promise<Readonly<Record<Kept, number>>> {
  const counts: Partial<Record<Kept, number>> = {};
  for (const name of KEPT) {
    const records = backup.records[name] ?? [];
    counts[name] = await storeOf(storage, name).merge(records as never);
  }
  return counts as Record<Kept, number>;
}
