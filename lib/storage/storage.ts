import type { ReviewCard, ReviewLog, SavedWord, Stamped } from '../domain/card';
import type { Correction } from '../domain/engine';
import type { LookedUpWord } from '../domain/looked-up';
import type { ReadingDay } from '../domain/reading-day';
import type { WordProfile } from '../domain/wire/profile';
import type { WordList } from '../domain/word-list';
import type { Condition, WatchedCondition } from './database/condition';
import type {
  StoredAnnotation,
  StoredBlock,
  StoredPosition,
  StoredSource,
  StoredText,
} from './records/text-records';

/** Which words an own text is made of, for the share known; made with its annotation. */
export interface StoredProfile extends Stamped, WordProfile {
  /** The text's id. */
  readonly id: string;
}

export interface StoredCorrection extends Stamped, Correction {
  /** Place in the sequence in which rules were made; missing in what was kept before. */
  readonly order?: number;
}

/** Everything that is kept, by store. */
export interface StoredRecords {
  readonly words: SavedWord;
  readonly cards: ReviewCard;
  readonly logs: ReviewLog;
  readonly texts: StoredText;
  readonly sources: StoredSource;
  readonly blocks: StoredBlock;
  readonly positions: StoredPosition;
  readonly corrections: StoredCorrection;
  readonly profiles: StoredProfile;
  readonly lookups: LookedUpWord;
  readonly lists: WordList;
  readonly readings: ReadingDay;
}

export type StoreName = keyof StoredRecords;

/** Stores whose records carry an `order`: which came first, whatever the clock said. */
export type OrderedStore = 'words' | 'logs' | 'texts' | 'positions' | 'corrections';

/** A record's id; for blocks `[textId, index]`. */
export type RecordKey = string | readonly [textId: string, index: number];

/** A record before storage has stamped it with the time. Stamps that are given are ignored. */
export type Draft<Value extends Stamped> = Omit<Value, keyof Stamped>;

export type { Condition, StoredAnnotation, StoredBlock, StoredPosition, StoredSource, StoredText };

/** A record, or what is left of it: of a removed one the content goes after a month. */
export type Remains<Value extends Stamped> = Partial<Value> &
  Stamped &
  Pick<Value, Extract<keyof Value, 'id' | 'textId' | 'index'>>;

/** A record that could not be read, as it was found. */
export interface UnreadableRecord {
  readonly number: number;
  readonly store: StoreName;
  readonly record: unknown;
  /** When it was found, milliseconds since the epoch. */
  readonly found: number;
}

/**
 * One kind of records. Every read is guarded: what the pages could not live with is not given out
 * but set aside, whole, and counted in `LearnerStorage.condition`.
 */
export interface RecordStore<Value extends Stamped> {
  /** The live record; undefined when there is none or it has been removed. */
  get(key: RecordKey): Promise<Value | undefined>;
  /** Live records in key order, answers in none; `textId` narrows blocks to one text. */
  all(textId?: string): Promise<readonly Value[]>;
  /** Keys of all records, tombstones included; of one text's blocks with `textId`. */
  keys(textId?: string): Promise<readonly RecordKey[]>;
  /** Every record with the tombstones, for backup and merging. */
  allWithRemoved(): Promise<readonly Remains<Value>[]>;
  put(draft: Draft<Value>): Promise<Value>;
  /**
   * Reads and writes in one transaction, so that two tabs never overwrite each other unseen.
   * `change` gets the record as it is now, a tombstone (`deleted`) included as long as it has its
   * content, and returns what to write, or undefined to leave it alone. Resolves to what then stands there.
   */
  update(
    key: RecordKey,
    change: (current: Value | undefined) => Draft<Value> | undefined,
  ): Promise<Value | undefined>;
  /** `update` for many records in one transaction; resolves to the live ones among them. */
  updateAll(
    keys: readonly RecordKey[],
    change: (current: Value | undefined, key: RecordKey) => Draft<Value> | undefined,
  ): Promise<readonly Value[]>;
  /** Leaves a tombstone with the record's content, so that a removal can be undone and merged. */
  remove(key: RecordKey): Promise<void>;
  /** Takes records away without a trace: only for what can be made again, and never answers. */
  purge(keys: readonly RecordKey[]): Promise<void>;
}

/** One step of `LearnerStorage.write`. */
export type Change = {
  readonly [Name in StoreName]:
    | { readonly store: Name; readonly put: Draft<StoredRecords[Name]> }
    | { readonly store: Name; readonly remove: RecordKey };
}[StoreName];

/** How a record was before a transaction touched it: what an undo needs to know of it. */
export type BeforeImage = {
  readonly [Name in StoreName]: {
    readonly store: Name;
    readonly key: RecordKey;
    /** With all its fields, a tombstone too; undefined where there was no record. */
    readonly before: StoredRecords[Name] | undefined;
    /** The record that was left there; of one only watched the same as `before`. */
    readonly after: StoredRecords[Name] | undefined;
    /** False for a record that was watched and not written. */
    readonly written: boolean;
  };
}[StoreName];

/** The images of every record a transaction wrote or watched, in the order it came to them. */
export type UndoLog = readonly BeforeImage[];

/** Reads and writes inside one transaction. Await nothing else in it: the browser would commit. */
export interface WriteTransaction {
  /** The record as it is now, a tombstone (`deleted`) included. */
  get<Name extends StoreName>(
    store: Name,
    key: RecordKey,
  ): Promise<StoredRecords[Name] | undefined>;
  /** Keys of all records, tombstones included; of one text's blocks with `textId`. */
  keys(store: StoreName, textId?: string): Promise<readonly RecordKey[]>;
  put<Name extends StoreName>(
    store: Name,
    draft: Draft<StoredRecords[Name]>,
  ): Promise<StoredRecords[Name]>;
  /** Leaves a tombstone with the record's content; nothing where nothing was. */
  remove(store: StoreName, key: RecordKey): Promise<void>;
  /**
   * Writes a record back as it was, live or a tombstone, with a stamp later than `after` and than
   * what stands there. For undefined it leaves a tombstone of what stands there, so that merging
   * an older backup does not bring it back.
   */
  restore<Name extends StoreName>(
    store: Name,
    key: RecordKey,
    before: StoredRecords[Name] | undefined,
    after?: number,
  ): Promise<void>;
  /**
   * Takes records away without a trace: only for what can be made again or has been given up, and
   * never answers.
   */
  purge(store: StoreName, keys: readonly RecordKey[]): Promise<void>;
  /** Like `get`; an undo of this transaction is refused when the record has changed since. */
  watch<Name extends StoreName>(
    store: Name,
    key: RecordKey,
  ): Promise<StoredRecords[Name] | undefined>;
  /**
   * The next number of the sequence that `order` fields of these stores are counted in: one more
   * than the greatest there. Tabs share it, and no clock has a say in it.
   */
  next(stores: readonly OrderedStore[]): Promise<number>;
}

/** Stores whose records are brought along; the others are made again from the sources. */
export type Brought = Exclude<StoreName, 'blocks' | 'profiles'>;

export type GivenRecords = {
  readonly [Name in Brought]?: readonly Remains<StoredRecords[Name]>[];
};

export interface MergeOptions {
  /** Whether what was deleted here after the records were written comes back. */
  readonly bringBack: boolean;
  readonly dry?: boolean;
}

/** What a merge does to the records of one store; each record is counted once. */
export interface MergeCounts {
  /** Not here yet. */
  readonly added: number;
  /** Here, but older. */
  readonly newer: number;
  /** Here, and changed since: kept as it is. */
  readonly older: number;
  readonly same: number;
  /** Here, and removed where the records come from, later. */
  readonly removed: number;
  /** Removed here after the records were written. */
  readonly deletedSince: number;
}

export type MergeReport = Readonly<Record<Brought, MergeCounts>>;

/** Which records have changed, in this tab or in another. */
export interface ChangeNotice {
  readonly store: StoreName;
  readonly keys: readonly RecordKey[];
  readonly elsewhere: boolean;
}

/**
 * All the learner has, in this browser. A promise resolves only when the data is on disk, so
 * show nothing as saved before. Every method rejects with HangjianError: `storage-failed` (kept
 * as it was; may be tried again) or `storage-newer` (written by a newer Hangjian; untouched).
 */
export type LearnerStorage = {
  readonly [Name in StoreName]: RecordStore<StoredRecords[Name]>;
} & {
  /** All the changes or none of them. */
  write(changes: readonly Change[]): Promise<void>;
  /**
   * Runs `work` over `stores` in one transaction: what it reads cannot change before what it writes
   * is written, in whatever tab. When it throws, nothing is written. Resolves, once on disk, to
   * its result and to what an undo of it needs. `relaxed` for what is no loss when the machine
   * stops: the promise then resolves before the disk has it.
   */
  transact<Result>(
    stores: readonly StoreName[],
    work: (transaction: WriteTransaction) => Promise<Result>,
    options?: { readonly durability: 'strict' | 'relaxed' },
  ): Promise<{ readonly result: Result; readonly undo: UndoLog }>;
  /**
   * Brings records in from elsewhere, with the stamps they carry, in one transaction over all
   * stores: all of them or none. With `dry` nothing is written, and the report says what would be.
   */
  merge(records: GivenRecords, options: MergeOptions): Promise<MergeReport>;
  /**
   * The live answers of the last `RECENT` milliseconds, by their instants, and some older ones: what
   * a sitting needs, at a small part of the cost of all.
   */
  recentLogs(): Promise<readonly ReviewLog[]>;
  /** Records that could not be read, oldest first. */
  unreadable(): Promise<readonly UnreadableRecord[]>;
  /**
   * Quiet work for idle moments: what was set aside and can be read after all comes back, what was
   * removed long ago loses its content and at last its trace, and answers some days old are packed.
   */
  tidy(now: number, idle: () => Promise<void>): Promise<void>;
  readonly condition: WatchedCondition;
  /** Called after each committed change. Returns the way to stop listening. */
  subscribe(listener: (notice: ChangeNotice) => void): () => void;
  /**
   * Whether another tab has been open beside this one. A tab that is killed between its write and its
   * notice tells nobody, so what is shown is then to be read anew when a learner comes back to it.
   */
  hadCompany(): boolean;
  close(): void;
};
