/** UTF-16 units of a tag. */
export const LONGEST_TAG = 60;
/** Tags of one word. */
export const MOST_TAGS = 50;
/** UTF-16 units of what a learner writes about a word. */
export const LONGEST_NOTE = 2_000;

/** What stands between tags where they are typed or listed, in either width. */
const BETWEEN = /[\s,;，；、]+/u;

/**
 * The tags that a line names, each once, in its order. As in Anki a tag has no blank in it, and `::`
 * parts its levels.
 */
export const tagsIn = (line: string): readonly string[] => [
  ...new Set(
    line
      .normalize('NFC')
      .split(BETWEEN)
      // A pair of surrogates is not cut in two.
      .map((tag) => tag.slice(0, LONGEST_TAG).replace(/[\ud800-\udbff]$/, ''))
      .filter((tag) => tag !== ''),
  ),
];

/** Tags to put on and to take off. */
export interface Retagging {
  readonly add?: readonly string[];
  readonly take?: readonly string[];
}

/** The tags with some added and some taken off, each once, at most `MOST_TAGS`. */
export const retagged = (
  tags: readonly string[],
  { add = [], take = [] }: Retagging,
): readonly string[] =>
  [...new Set([...tags, ...add])].filter((tag) => !take.includes(tag)).slice(0, MOST_TAGS);
