import { type LanguageFileId, rowsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { fits, readNamedPatterns } from './rules/word-pattern';

/** Whether a word is of a class; the row fires where it is. */
export type WordTest = (word: string) => boolean;

/**
 * The classes of a data file, a row each: the name, and the words or patterns (`word-pattern.ts`).
 * @returns finds a class by its name. @throws Error for a name that no row has
 */
export function classesOf(file: LanguageFileId): {
  readonly named: (name: string) => WordTest;
  /** The same for a question that decides nothing: no row fires. */
  readonly quietly: (name: string) => WordTest;
} {
  const classes = new Map(
    rowsOf(file).map((row) => {
      const [name, patterns] = readNamedPatterns(row);
      return [name, { rule: row.id, patterns }];
    }),
  );
  const find = (name: string) => {
    const found = classes.get(name);
    if (!found) throw new Error(`dictionary/${file}.txt has no row ${name}`);
    return found;
  };
  return {
    named: (name) => {
      const { rule, patterns } = find(name);
      return (word) => {
        const is = fits(patterns, word);
        if (is && isTraced()) fired(rule, word);
        return is;
      };
    },
    quietly: (name) => {
      const { patterns } = find(name);
      return (word) => fits(patterns, word);
    },
  };
}

/** `dictionary/readings/word-classes.txt`. */
export const WORD_CLASSES = classesOf('readings/word-classes');
