/** One thing tried in an attack, and whether the app held. */
export interface Tried {
  readonly what: string;
  readonly held: boolean;
  /** What was seen: a figure, a message; shown beside the line. */
  readonly seen?: string;
}

/**
 * One attack list. A file `NAME.attack.ts` in a folder beside this one exports it as `attack`; its
 * table is kept beside it, so that a unit test can run the short form of the same table.
 */
export interface Attack {
  /** What is attacked, in a few words, as the report's heading. */
  readonly name: string;
  /** The long form. Ends all it starts; what it throws counts as one thing that did not hold. */
  run(): AsyncIterable<Tried> | Iterable<Tried>;
}
