import * as v from 'valibot';
import { HangjianError } from '../../domain/errors';
import { type KeptPreferences, preferencesSchema } from '../../schema/preferences';
import { BROUGHT } from '../merge/merge';
import { checkRecord } from '../records/record-schemas';
import type {
  Brought,
  GivenRecords,
  LearnerStorage,
  MergeReport,
  Remains,
  StoredRecords,
} from '../storage';
import { type RawRecords, RECORD_MIGRATIONS, type RecordMigration } from './record-migrations';

const FORMAT = 'hangjian-backup';

/** UTF-16 units. Some fifty long novels with 100,000 words and their answers. */
export const LARGEST_BACKUP = 300_000_000;
/** Records of one store: a hundred answers a day for thirty years. */
const MOST_RECORDS = 1_000_000;

export interface Backup {
  readonly format: typeof FORMAT;
  /** Schema version the records have. */
  readonly version: number;
  readonly date: string;
  /** The settings that differ from the defaults; null in backups made before they were kept. */
  readonly preferences: KeptPreferences | null;
  readonly records: { readonly [Name in Brought]: readonly Remains<StoredRecords[Name]>[] };
}

/** A record of a backup that the pages could not live with. */
export interface Damaged {
  /** Which one, in the learner's words: "the word 茶". */
  readonly what: string;
  /** "“taiwanPinyin” is 5 and should be string" */
  readonly problem: string;
}

/** A backup as far as it can be taken in, and what in it cannot. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly damaged: readonly Damaged[];
}

/** All that was saved, tombstones included, so that it merges with what another browser has. */
export async function makeBackup(
  storage: LearnerStorage,
  now: Date,
  preferences: KeptPreferences,
): Promise<Backup> {
  const pairs = await Promise.all(
    BROUGHT.map(async (name) => [name, await storage[name].allWithRemoved()] as const),
  );
  return backupOf(Object.fromEntries(pairs) as Backup['records'], now, preferences);
}

/** A backup of records at hand: of what a page still holds after the database was deleted. */
export function backupOf(records: GivenRecords, now: Date, preferences: KeptPreferences): Backup {
  const none = Object.fromEntries(BROUGHT.map((name) => [name, []]));
  const all = { ...none, ...records } as Backup['records'];
  // Without its blocks a text is one whose annotation has yet to be made.
  const texts = all.texts.map((text) => ('info' in text ? { ...text, annotation: null } : text));
  return {
    format: FORMAT,
    version: RECORD_MIGRATIONS.length,
    date: now.toISOString(),
    preferences,
    records: { ...all, texts },
  };
}

const refuse = (message: string, cause?: unknown): HangjianError =>
  new HangjianError('bad-request', `${message} Nothing was changed.`, { cause });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): Record<string, unknown> {
  if (json.length > LARGEST_BACKUP) throw refuse('This file is larger than any backup.');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw refuse('This file is not a backup of Hangjian.', cause);
  }
  if (!isObject(value) || value.format !== FORMAT || !isObject(value.records)) {
    throw refuse('This file is not a backup of Hangjian.');
  }
  return value;
}

function rawRecords(records: Record<string, unknown>): RawRecords {
  const lists = BROUGHT.map((name) => {
    const list = Object.hasOwn(records, name) ? records[name] : [];
    if (!Array.isArray(list)) throw refuse(`The ${name} in this backup are damaged.`);
    if (list.length > MOST_RECORDS) {
      throw refuse(`This backup has more ${name} than Hangjian can hold.`);
    }
    return [name, list as readonly unknown[]] as const;
  });
  return Object.fromEntries(lists);
}

const ONE: Readonly<Record<Brought, string>> = {
  words: 'word',
  cards: 'card of the word',
  logs: 'answer',
  texts: 'text',
  sources: 'source of the text',
  positions: 'place in the text',
  corrections: 'correction',
  lookups: 'look-up of the word',
  lists: 'list of words',
  readings: 'reading of the day',
};

/** "the word 茶", or by its place in the file where it has no name. */
function nameOf(store: Brought, record: unknown, index: number): string {
  const id = isObject(record) ? record.id : undefined;
  const named = typeof id === 'string' && id !== '' && id.length <= 60;
  return named ? `the ${ONE[store]} ${id}` : `number ${index + 1} of the ${store}`;
}

/** Milliseconds of checking after which the page may draw. */
const SLICE = 30;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a backup and checks every field of it. Damaged records do not spoil the others: refusing
 * the whole file would lose the learner all they kept for one bad record, so the bad ones are named,
 * the learner is asked, and what is left out stays in the file.
 * @throws HangjianError for what is not a backup, is damaged as a whole, or was made by a newer
 * Hangjian.
 */
export async function readBackup(
  json: string,
  migrations: readonly RecordMigration[] = RECORD_MIGRATIONS,
): Promise<ReadBackup> {
  const { version, date, preferences, records } = parse(json);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw refuse('This backup does not say which version of Hangjian made it.');
  }
  if (version > migrations.length) {
    throw new HangjianError(
      'storage-newer',
      'This backup was made by a newer Hangjian. Nothing was changed; reload the page and try again.',
    );
  }
  const raw = migrations
    .slice(version)
    .reduce((given, migrate) => migrate(given), rawRecords(records as Record<string, unknown>));
  const damaged: Damaged[] = [];
  const checked: Partial<Record<Brought, unknown[]>> = {};
  let since = performance.now();
  for (const name of BROUGHT) {
    const good: unknown[] = [];
    for (const [index, item] of (raw[name] ?? []).entries()) {
      const { record, problem } = checkRecord(name, item);
      if (problem === null) good.push(record);
      else damaged.push({ what: nameOf(name, item, index), problem });
      if (performance.now() - since < SLICE) continue;
      await turn();
      since = performance.now();
    }
    checked[name] = good;
  }
  const settings = v.safeParse(v.nullish(preferencesSchema, null), preferences);
  if (!settings.success) damaged.push({ what: 'the settings', problem: 'they are not readable' });
  return {
    backup: {
      format: FORMAT,
      version: migrations.length,
      date: typeof date === 'string' ? date.slice(0, 40) : '',
      preferences: settings.success ? settings.output : null,
      records: checked as unknown as Backup['records'],
    },
    damaged,
  };
}

/** What `restoreBackup` would do here. Nothing is written. */
export const previewRestore = (storage: LearnerStorage, backup: Backup): Promise<MergeReport> =>
  storage.merge(backup.records, { bringBack: false, dry: true });

/**
 * Merges a backup into what is there, all of it or nothing: of each record the newer one stands.
 * @param bringBack whether what was deleted here after the backup comes back; it is stamped anew,
 * so that it stays.
 */
export const restoreBackup = (
  storage: LearnerStorage,
  backup: Backup,
  bringBack: boolean,
): Promise<MergeReport> => storage.merge(backup.records, { bringBack });
