import type { Stamped } from './card';

/** Words of one list: more than any that is learned has. */
export const MOST_LISTED = 50_000;
/** UTF-16 units of the name of a list, and of a level. */
export const LONGEST_LIST_NAME = 80;

/**
 * A learner's own list of words with their levels, such as TOCFL's or that of a school's book. Its words
 * need not be among those the learner has.
 */
export interface WordList extends Stamped {
  readonly id: string;
  readonly name: string;
  /** In the order in which they come in the file; empty where it has none. */
  readonly levels: readonly string[];
  /** Ids of words in the order of the file, each with the index of its level; -1 for none. */
  readonly words: readonly (readonly [id: string, level: number])[];
  /** Milliseconds since the epoch. */
  readonly added: number;
}
