/** Words as a file has them, by rows and columns; nothing in a cell is markup. */
export interface Table {
  /** Names of the columns; null where the file has none. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** What each column is for, where the kind of file says so. */
  readonly known?: readonly Role[];
}

/** What a column is for. */
export const ROLES = [
  'none',
  'word',
  'traditional',
  'simplified',
  'pinyin',
  'taiwanPinyin',
  'meaning',
  'status',
  'level',
  'tags',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

/** Rows of one import: more than any list of words that is learned has. */
export const MOST_ROWS = 50_000;
/** Columns that are looked at. */
export const MOST_COLUMNS = 40;
