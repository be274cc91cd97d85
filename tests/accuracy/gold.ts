/** A position in code points, the accepted syllables ("le5", lower case), and perhaps "hard". */
export type GoldSyllable = readonly [number, readonly string[], unknown?];

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly GoldSyllable[];
}

/** One JSON value a line. */
export const jsonLines = <Item>(text: string): Item[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);

/** Tab-separated rows; lines starting with # are comments. */
export const tabbed = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
