import type { PlacedFrame } from './frames';

/** No sense. */
export const NONE = -1;

/** What a sentence may bring forward of a word's senses, by their places; -1 for none. */
export interface SenseOptions {
  /** What the words beside it may decide, in the order it is tried. */
  readonly frames: readonly PlacedFrame[];
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
