/** The records of a backup before they are checked: any JSON, by store. */
export type RawRecords = Readonly<Record<string, readonly unknown[]>>;

/** Brings the records of a backup from one version to the next. */
export type RecordMigration = (records: RawRecords) => RawRecords;

const unchanged: RecordMigration = (records) => records;

/**
 * What `MIGRATIONS` does to a database, done to a backup's records: `RECORD_MIGRATIONS[n]` leads
 * from version n to n + 1. Whoever appends one there appends one here, with a fixture of the
 * version that ends in tests/data/backups.
 */
export const RECORD_MIGRATIONS: readonly RecordMigration[] = [
  // The first version: there are no backups of an earlier one.
  unchanged,
  // Profiles came; they are made again and stand in no backup.
  unchanged,
  // Orders came; records without one come first, by their time.
  unchanged,
  // A place for unreadable records came; they are handed out in a file of their own.
  unchanged,
  // Kinds of card came; a card that names none asks to recognise its word.
  unchanged,
  // Words looked up came; before, they were kept for one sitting.
  unchanged,
  // Lists of words with levels came.
  unchanged,
  // Tags, notes and meanings of the learner's own came; a word without them has none.
  unchanged,
  // What is read by day came.
  unchanged,
  // Answers make words known; what is known in an older backup the learner has said themselves.
  unchanged,
  // Packs of answers came; in a backup each answer stands by itself.
  unchanged,
  // Profiles lie in two pieces; they stand in no backup.
  unchanged,
  // Weights of the learner's own came; an answer that names none was scheduled by the published ones.
  unchanged,
];
