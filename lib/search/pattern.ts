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
    matches(headword) {
      const characters = [...headword];
      // Which beginnings of the pattern fit what of the headword has been read.
      let fits = pattern.map(() => false);
      fits = [true, ...fits];
      const skip = (): void => {
        for (const [at, sign] of pattern.entries())
          if (sign === '*' && fits[at]) fits[at + 1] = true;
      };
      skip();
      for (const character of characters) {
        const next = [false, ...pattern.map(() => false)];
        for (const [at, sign] of pattern.entries()) {
          if (sign === '*') next[at + 1] ||= fits[at + 1] === true;
          else next[at + 1] ||= fits[at] === true && (sign === '?' || sign === character);
        }
        fits = next;
        skip();
      }
      return fits[pattern.length] === true;
    },
  };
}
