/** Wildcards as they are typed, in either width. */
const ANY_RUN = /[*＊]+/gu;
const ANY_ONE = /[?？]/gu;

export const isPattern = (text: string): boolean => /[*＊?？]/u.test(text);

/** A headword asked for in part: 一*不* is any that begins with 一 and has 不 further on. */
export interface Pattern {
  /** The longest stretch that every match has; '' where nothing but wildcards was asked for. */
  readonly literal: string;
  readonly matches: (headword: string) => boolean;
}

/**
 * Reads wildcards: `*` stands for any run of characters, none too, `?` for one. Both take the time
 * of the headword's length times the pattern's, whatever they are.
 */
export function readPattern(text: string): Pattern {
  const pattern = [...text.trim().replace(ANY_RUN, '*').replace(ANY_ONE, '?')];
  const literal = pattern
    .join('')
    .split(/[*?]/)
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '');
  return {
    literal,
    matches: (headword) => fits(pattern, [...headword]),
  };
}

/** Whether all of a headword fits; a run that turns out too short is made longer by one. */
function fits(pattern: readonly string[], headword: readonly string[]): boolean {
  let [sign, at] = [0, 0];
  // Where the last run stands in the pattern, and where what follows it was last tried.
  let [run, tried] = [-1, 0];
  while (at < headword.length) {
    if (pattern[sign] === '*') {
      run = sign++;
      tried = at;
    } else if (pattern[sign] === '?' || pattern[sign] === headword[at]) {
      sign += 1;
      at += 1;
    } else if (run >= 0) {
      sign = run + 1;
      tried += 1;
      at = tried;
    } else return false;
  }
  while (pattern[sign] === '*') sign += 1;
  return sign === pattern.length;
}
