import type { SavedWord } from '../domain/card';
import { spellWord } from '../domain/pinyin';
import { parseReading } from '../domain/reading';
import { formatZhuyin } from '../domain/zhuyin';

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
] as const;

const spelled = (numbered: string): string => {
  const reading = parseReading(numbered);
  return reading ? spellWord(reading) : numbered;
};

/** One word, a value a column. Zhuyin is that of Taiwan, where it is used. */
function cells(word: SavedWord): string[] {
  const met = word.encounters.at(-1);
  const taiwan = word.taiwanPinyin || word.pinyin;
  const reading = parseReading(taiwan);
  return [
    word.traditional,
    word.simplified,
    spelled(word.pinyin),
    spelled(taiwan),
    reading ? formatZhuyin(reading) : '',
    word.gloss,
    met?.sentence ?? '',
    met?.textTitle ?? '',
    word.status,
    new Date(word.added).toISOString().slice(0, 10),
  ];
}

/**
 * A spreadsheet takes a cell that starts so for a formula, and would run it; an apostrophe in
 * front is how spreadsheets themselves mark text.
 */
const FORMULA = /^[=+@\t\r-]/;
const inert = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const flat = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');

/** RFC 4180, with the byte order mark without which Excel does not read UTF-8. */
export const toCsv = (words: readonly SavedWord[]): string =>
  `\ufeff${[[...COLUMNS], ...words.map(cells)]
    .map((row) => row.map((cell) => quoted(inert(cell))).join(','))
    .join('\r\n')}\r\n`;

/** Tab-separated, as Anki imports it; its header names the columns. */
export const toTsv = (words: readonly SavedWord[]): string =>
  `#separator:tab\n#html:false\n#columns:${COLUMNS.join('\t')}\n${words
    .map((word) => cells(word).map(flat).join('\t'))
    .join('\n')}\n`;
