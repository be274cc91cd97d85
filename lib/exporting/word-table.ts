import { meaningOf, type SavedWord } from '../domain/card';
import { parsePhrase, spellPhrase, zhuyinOfPhrase } from '../domain/reading/phrase';
import { fitForFiles } from './escape';

const COLUMNS = [
  'Traditional',
  'Simplified',
  'Pinyin',
  'Taiwan pinyin',
  'Zhuyin',
  'Meaning',
  'Sentence',
  'Text',
  'Status',
  'Added',
  'Tags',
  'Note',
] as const;

const spelled = (numbered: string): string => {
  const words = parsePhrase(numbered);
  return words ? spellPhrase(words) : numbered;
};

/** "2026-09-03"; nothing for a date no calendar has, which must not keep back the other words. */
function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** One word, a value a column. Zhuyin is that of Taiwan, where it is used. */
function cells(word: SavedWord): string[] {
  const met = word.encounters.at(-1);
  const taiwan = word.taiwanPinyin || word.pinyin;
  const words = parsePhrase(taiwan);
  return [
    word.traditional,
    word.simplified,
    spelled(word.pinyin),
    spelled(taiwan),
    words ? zhuyinOfPhrase(words) : '',
    meaningOf(word),
    met?.sentence ?? '',
    met?.textTitle ?? '',
    word.status,
    dayOf(word.added),
    (word.tags ?? []).join(' '),
    word.note ?? '',
  ];
}

const inQuotes = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** What stands before the first character that is seen: blanks, zero-width marks, a byte order mark. */
const FIRST_SEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*(.)/su;
const SIGNS = new Set(['=', '+', '-', '@']);
/** These alone, in front, have some spreadsheets look for a formula behind them. */
const LEADING = /^[\t\r\n]/;

/**
 * Whether a spreadsheet could take a cell for a formula and run it: one that begins with a sign,
 * blanks before it or not, in any width (NFKC makes ＝ and ﹦ a =).
 * Rule: OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
function couldRun(cell: string): boolean {
  const first = FIRST_SEEN.exec(cell)?.[1] ?? '';
  return LEADING.test(cell) || SIGNS.has(first.normalize('NFKC'));
}

/** An apostrophe in front is how spreadsheets themselves mark text. */
const inert = (cell: string): string => (couldRun(cell) ? `'${cell}` : cell);

const csvCell = (cell: string): string =>
  /[",;\t\r\n\u2028\u2029]|^\s|\s$/.test(cell) ? inQuotes(cell) : cell;

/**
 * RFC 4180, with the byte order mark without which Excel does not read UTF-8. Cells come back as
 * they are, but for `'` in front of those a spreadsheet could run, and without control characters
 * and halves of surrogate pairs.
 */
const table = (words: readonly SavedWord[], separator: ',' | '\t'): string =>
  `\ufeff${[[...COLUMNS], ...words.map(cells)]
    .map((row) => row.map((cell) => csvCell(inert(fitForFiles(cell)))).join(separator))
    .join('\r\n')}\r\n`;

export const toCsv = (words: readonly SavedWord[]): string => table(words, ',');

/** The same with tabs, quoted as CSV is: what spreadsheets write and read as such. */
export const toTsv = (words: readonly SavedWord[]): string => table(words, '\t');

/** Everything Unicode calls the end of a line, and the separator: a note's field is one line. */
const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

/**
 * A field with a quotation mark is quoted, the mark doubled; so is one that begins with #, which
 * would make its line a comment. With `#html:false` a line break in a field shows as a space, so
 * it is written as one. Nothing in Anki runs a formula: no apostrophe gets onto a card.
 * Rule: https://docs.ankiweb.net/importing/text-files.html
 */
function ankiField(cell: string): string {
  const field = fitForFiles(cell.replace(BREAKS, ' '));
  return field.includes('"') || field.startsWith('#') ? inQuotes(field) : field;
}

/** Tab-separated, a line a word, as Anki imports it; its header names the columns and says which has tags. */
export const toAnkiText = (words: readonly SavedWord[]): string =>
  `#separator:tab\n#html:false\n#tags column:${COLUMNS.indexOf('Tags') + 1}\n#columns:${COLUMNS.join('\t')}\n${words
    .map((word) => `${cells(word).map(ankiField).join('\t')}\n`)
    .join('')}`;
