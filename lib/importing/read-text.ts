import Papa from 'papaparse';
import { HangjianError } from '../domain/errors';
import { hasHan, isAllHan } from '../domain/han';
import { isColumnName } from './columns';
import { plainText } from './plain-text';
import { isPlecoXml, readPlecoXml } from './pleco-xml';
import { MOST_COLUMNS, MOST_ROWS, type Role, type Table } from './table';

const tooMany = (): HangjianError =>
  new HangjianError(
    'too-long',
    `This file has more than ${MOST_ROWS.toLocaleString('en')} lines. Nothing was changed; take a part of it.`,
  );

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Rows of a table whose cells may stand in quotation marks (RFC 4180), whatever parts them. */
function tableRows(text: string, delimiter: string, comments: string | false): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
    comments,
    preview: MOST_ROWS + 2,
    skipEmptyLines: true,
  });
  if (data.length > MOST_ROWS + 1) throw tooMany();
  return data.filter((row) => !isBlank(row)).map((row) => row.slice(0, MOST_COLUMNS));
}

/** Lines by what ends them, up to one more than are taken. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/, MOST_ROWS + 2).filter((line) => line.trim() !== '');
  if (lines.length > MOST_ROWS) throw tooMany();
  return lines;
}

const ANKI_HEADER = /^#(?:separator|html|tags|columns|notetype|deck|guid|if matches)\b[^\n]*:/i;

/** What Anki calls separators; anything else is the sign itself. */
const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/**
 * Text that Anki writes and reads: `#key:value` lines, then rows; other lines that begin with # are
 * comments. Rule: https://docs.ankiweb.net/importing/text-files.html
 */
function readAnkiText(text: string): Table {
  const headers = new Map<string, string>();
  let at = 0;
  while (text[at] === '#') {
    const end = text.indexOf('\n', at);
    const line = text.slice(at + 1, end < 0 ? text.length : end).replace(/\r$/, '');
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1));
    at = end < 0 ? text.length : end + 1;
  }
  const named = headers.get('separator') ?? 'tab';
  const separator = SEPARATORS[named.toLowerCase()] ?? named.slice(0, 1);
  const clean = headers.get('html') === 'true' ? plainText : (cell: string) => cell;
  const rows = tableRows(text.slice(at), separator, '#').map((row) => row.map(clean));
  const columns = headers.get('columns');
  return { header: columns === undefined ? null : columns.split(separator), rows };
}

const PLECO_ROLES: readonly Role[] = ['word', 'pinyin', 'meaning'];

/** What Pleco takes for a line break within a definition. */
const PLECO_BREAK = /\ueab1/g;

/** Pleco's flashcards: word, pinyin, definition, parted by tabs; `// …` opens a category. */
function readPleco(text: string): Table {
  const rows = linesOf(text)
    .filter((line) => !line.startsWith('//'))
    .map((line) => line.replace(PLECO_BREAK, '; ').split('\t').slice(0, 3));
  return { header: null, rows, known: PLECO_ROLES };
}

const isPleco = (text: string): boolean =>
  /^\/\/ ?\S/m.test(text.slice(0, 5_000)) || /^[^\t\n"]{1,60}\[[^\t\n\]]{1,60}\]\t/.test(text);

/** The first row names the columns where it holds such a name, or a cell of it is no word's. */
function splitHeader(rows: readonly string[][]): Table {
  const [first, ...rest] = rows;
  const isHeader =
    first?.some(isColumnName) ||
    (first &&
      rest.length > 0 &&
      !first.some(hasHan) &&
      rest.slice(0, 3).some((row) => row.some(hasHan)));
  return first && isHeader ? { header: first, rows: rest } : { header: null, rows };
}

/** A list without columns: a word a line, or several parted by blanks and commas. */
function readList(text: string): Table {
  const words = linesOf(text).flatMap((line) => line.split(/[\s,，、;；]+/).filter(Boolean));
  if (words.length > MOST_ROWS) throw tooMany();
  return { header: null, rows: words.map((word) => [word]), known: ['word'] };
}

/** Whether it looks like a table: its first lines have a separator, or a quotation mark in front. */
function separatorOf(text: string): string | null {
  const lines = text.slice(0, 20_000).split(/\r\n|[\n\r]/, 20);
  const filled = lines.filter((line) => line.trim() !== '');
  const most = (sign: string) =>
    filled.filter((line) => line.includes(sign)).length * 2 >= filled.length;
  return ['\t', ',', ';', '|'].find(most) ?? null;
}

/**
 * Reads words from text of whatever form: Anki's text, Pleco's or its XML, a table parted by tabs, commas,
 * semicolons or bars, or a list.
 * @throws HangjianError `too-long` for more than `MOST_ROWS`, `empty`
 */
export function readText(given: string): Table {
  const text = given.replace(/^\ufeff/, '');
  const table = tableOf(text);
  if (table.rows.length > MOST_ROWS) throw tooMany();
  if (table.rows.length === 0) {
    throw new HangjianError('empty', 'There is no word in it. Nothing was changed.');
  }
  return table;
}

function tableOf(text: string): Table {
  if (ANKI_HEADER.test(text)) return readAnkiText(text);
  if (isPlecoXml(text)) return readPlecoXml(text);
  if (isPleco(text)) return readPleco(text);
  const separator = separatorOf(text);
  // Commas between words of a list part no columns: what follows has Han characters as well.
  const firstLine = text.trimStart().split(/[\n\r]/, 1)[0] ?? '';
  const isList = separator !== null && separator !== '\t' && isListLine(firstLine, separator);
  if (separator === null || isList) return readList(text);
  return splitHeader(tableRows(text, separator, false));
}

/** 茶,水,飯: a word in every cell, and more than both scripts of one. */
function isListLine(line: string, separator: string): boolean {
  const cells = line.split(separator).map((cell) => cell.trim());
  const isWord = (cell: string) => cell === '' || (isAllHan(cell) && !isColumnName(cell));
  return cells.length > 2 && cells.every(isWord);
}
