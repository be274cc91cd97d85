import compiled from '../../../dictionary/build/language.json';
import { fired, isTraced } from './trace';

/** The data files of `dictionary/`, by folder and name. A name that no file has does not compile. */
export type LanguageFileId = keyof typeof compiled;

export interface DataRow {
  /** `readings/frames:12`: the file and the line, as a rule names itself when it fires. */
  readonly id: string;
  readonly text: string;
}

const linesOf = (file: LanguageFileId): readonly (readonly [number, string])[] =>
  compiled[file] as unknown as readonly (readonly [number, string])[];

/** The rows of a data file, in order. */
export const rowsOf = (file: LanguageFileId): readonly DataRow[] =>
  linesOf(file).map(([line, text]) => ({ id: `${file}:${line}`, text }));

/** The words of a data file of the kind `words`, in order. */
export const wordsOf = (file: LanguageFileId): readonly string[] =>
  linesOf(file).flatMap(([, text]) => text.split(/\s+/));

export interface TableEntry {
  /** The row as it names itself when it fires. */
  readonly rule: string;
  readonly value: string;
}

/** A data file of the kind `table`, by key. */
export const tableOf = (file: LanguageFileId): ReadonlyMap<string, TableEntry> =>
  new Map(
    rowsOf(file).map(({ id, text }) => {
      const blank = text.indexOf(' ');
      return [text.slice(0, blank), { rule: id, value: text.slice(blank + 1) }];
    }),
  );

/** What the table has for a key; the row fires. */
export function lookUp(table: ReadonlyMap<string, TableEntry>, key: string): string | undefined {
  const entry = table.get(key);
  if (entry && isTraced()) fired(entry.rule, key);
  return entry?.value;
}

/** Words that say so when somebody asks why and one of them was met. */
class TracedWords extends Set<string> {
  constructor(
    readonly file: LanguageFileId,
    words: readonly string[],
  ) {
    super();
    for (const word of words) super.add(word);
  }

  override has(word: string): boolean {
    const known = super.has(word);
    if (known && isTraced()) fired(this.file, word);
    return known;
  }
}

/** The words of a data file to ask for. */
export const wordSet = (file: LanguageFileId): ReadonlySet<string> =>
  new TracedWords(file, wordsOf(file));

/** The words of a data file as alternatives of a regular expression, in order: `甲|乙`. */
export const alternatives = (file: LanguageFileId): string => wordsOf(file).join('|');

/** The characters of a data file, to be put into the square brackets of a regular expression. */
export const charactersOf = (file: LanguageFileId): string => wordsOf(file).join('');
