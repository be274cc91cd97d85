import type { Script } from '../../domain/script';

/** Half-width marks that stand for full-width ones in Han text. A full stop may be a decimal point, so it is not here. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Quotation marks of Mainland typesetting, as Taiwan sets them. */
const TAIWAN_QUOTES: Readonly<Record<string, string>> = {
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};

/** Full-width forms of a run of punctuation, one character for one. Quotes become 「」 in Traditional. */
export function fullWidth(marks: string, script: Script): string {
  const quotes = script === 'traditional' ? TAIWAN_QUOTES : {};
  return [...marks].map((mark) => MARKS[mark] ?? quotes[mark] ?? mark).join('');
}

/** The Mainland's quotation marks as its columns have them: GB/T 15834-2011, 5.2.3. */
const COLUMN_QUOTES: Readonly<Record<string, string>> = {
  '“': '『',
  '”': '』',
  '‘': '「',
  '’': '」',
};

const LETTER = /^\p{Script=Latin}/u;

/**
 * What stands for a mark of Simplified text in a column, where a quotation mark would lie on its
 * side; undefined for every other mark. An apostrophe before a letter lies with it.
 * @param next what stands after it
 */
export const columnMark = (mark: string, next: string): string | undefined =>
  mark === '’' && LETTER.test(next) ? undefined : COLUMN_QUOTES[mark];
