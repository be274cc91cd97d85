import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, formatFault, type LanguageFile, parseLanguageFile } from './language-file';

/** The folders of data files, by what they are about. */
export const LANGUAGE_FOLDERS = [
  'cuts',
  'names',
  'numbers',
  'readings',
  'repair',
  'scripts',
  'wording',
  'words',
] as const;

/** Faults of data files, all of them, a line each. */
export class LanguageFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'LanguageFaults';
  }
}

/**
 * Every data file under `root`, in a fixed order.
 * @param root the folder `dictionary/`
 * @throws LanguageFaults when one of them is not in the form
 */
export function readLanguage(root: string): readonly LanguageFile[] {
  const read = LANGUAGE_FOLDERS.flatMap((folder) =>
    namesIn(join(root, folder)).map((name) =>
      parseLanguageFile(
        `${folder}/${name.replace(/\.txt$/, '')}`,
        readFileSync(join(root, folder, name), 'utf8'),
      ),
    ),
  );
  const faults = read.flatMap((each) => each.faults);
  if (faults.length > 0) throw new LanguageFaults(faults);
  return read.map(({ file }) => file);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort();
  } catch {
    return [];
  }
}

/** What the engine reads: of each file its rows with their lines, without the examples. */
export function compileLanguage(files: readonly LanguageFile[]): string {
  const compiled = files.map(({ id, rows }) => [id, rows.map(({ line, text }) => [line, text])]);
  return `${JSON.stringify(Object.fromEntries(compiled), null, 0)}\n`;
}

/** Words of files that say `known: yes` and that no dictionary entry has, in either script. */
export const unknownWords = (
  files: readonly LanguageFile[],
  isHeadword: (word: string) => boolean,
): readonly Fault[] =>
  files
    .filter(({ known }) => known)
    .flatMap(({ id, kind, rows }) =>
      rows.flatMap(({ line, text }) => {
        const words = kind === 'words' ? text.split(/\s+/) : [text.split(' ')[0] ?? ''];
        return words.flatMap((word) =>
          isHeadword(word) ? [] : [{ file: id, line, message: `${word} is no headword` }],
        );
      }),
    );

/**
 * Examples that do not hold: a rule that does not apply in its own sentence, or applies where it
 * must not.
 * @param rulesFiring ids of the rules that apply to a sentence: `readings/frames:12` for a row, or
 *   `names/titles` for a file of words
 */
export const brokenExamples = (
  files: readonly LanguageFile[],
  rulesFiring: (sentence: string) => ReadonlySet<string>,
): readonly Fault[] =>
  files.flatMap(({ id, rows, examples }) => {
    const ofFile = examples.map((example) => ({ example, what: id, rule: id }));
    const ofRows = rows.flatMap(({ line, text, examples: own }) =>
      own.map((example) => ({ example, what: `"${text}"`, rule: `${id}:${line}` })),
    );
    return [...ofFile, ...ofRows].flatMap(({ example, what, rule }) => {
      const { line, sentence, applies } = example;
      const fires = firesIn(rulesFiring(sentence), rule);
      if (fires === applies) return [];
      const message = `${what} ${applies ? 'does not apply' : 'applies'} in ${sentence}`;
      return [{ file: id, line, message }];
    });
  });

/** A file fires when any of its rows does. */
const firesIn = (fired: ReadonlySet<string>, rule: string): boolean =>
  fired.has(rule) ||
  (!rule.includes(':') && [...fired].some((other) => other.startsWith(`${rule}:`)));
