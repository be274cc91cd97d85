/** No sense. */
export const NONE = -1;

/** The senses of an entry that a sentence may bring forward, by their places; -1 for none. */
export interface EntryClasses {
  /** The first sense of a measure word. */
  readonly measure: number;
  /** The usual sense is a noun. */
  readonly isNoun: boolean;
  /** What each part of speech brings forward; null where it changes nothing. */
  readonly byTag: {
    readonly verb: number;
    readonly adjective: number;
    readonly noun: number;
    /** Of a noun that says of what the noun behind it is: 標準 in 標準答案. */
    readonly describing: number;
  } | null;
}
