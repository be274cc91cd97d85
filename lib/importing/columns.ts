import { hasHan } from '../domain/han';
import { MOST_COLUMNS, type Role, type Table } from './table';

/** What columns are called, in small letters; the first that fits is taken. */
const CALLED: readonly (readonly [Role, RegExp])[] = [
  ['taiwanPinyin', /^taiwan pinyin$/],
  ['traditional', /^(?:traditional|trad\.?|hanzi \(trad.*|正體|正體字|繁體|繁體字|繁体)$/],
  ['simplified', /^(?:simplified|simp\.?|hanzi \(simp.*|簡體|簡體字|简体|简体字)$/],
  ['pinyin', /^(?:pinyin|pīnyīn|reading|romanization|漢語拼音|拼音)$/],
  ['meaning', /^(?:meaning|english|definition|definitions|translation|gloss|back|意思|英文)$/],
  ['status', /^(?:status|state|state in anki)$/],
  ['level', /^(?:level|band|lesson|unit|chapter|等級|级别|級別|課|课)$/],
  ['tags', /^(?:tags?|tags in anki|標籤|标签)$/],
  ['note', /^(?:notes?|remarks?|comments?|筆記|笔记|備註|备注)$/],
  [
    'word',
    /^(?:word|words|vocabulary|hanzi|chinese|term|expression|characters?|front|詞|詞語|詞彙|生詞|单词)$/,
  ],
];

const roleCalled = (name: string): Role =>
  CALLED.find(([, called]) => called.test(name.trim().toLowerCase()))?.[0] ?? 'none';

/** Columns of word tables that are not taken. */
const ASIDE = /^(?:zhuyin|bopomofo|注音|sentence|text|added)$/;

/** Whether a cell is what columns of words are called, and so no word itself. */
export const isColumnName = (cell: string): boolean =>
  roleCalled(cell) !== 'none' || ASIDE.test(cell.trim().toLowerCase());

const LOOKED_AT = 50;

/** Share of the first cells of a column, empty ones left out, that a test is true of. */
function share(table: Table, column: number, test: (cell: string) => boolean): number {
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .map((row) => row[column]?.trim() ?? '')
    .filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

const isWord = (cell: string): boolean => hasHan(cell) && cell.length <= 12;
const isPinyin = (cell: string): boolean =>
  /^[\p{Script=Latin}\p{M}\d\s:'’·,-]+$/u.test(cell) &&
  /\d|[\u0304\u0301\u030c\u0300]/.test(cell.normalize('NFD'));

/** How many columns the table has. */
export const widthOf = ({ header, rows }: Table): number =>
  Math.min(
    MOST_COLUMNS,
    rows.slice(0, LOOKED_AT).reduce((most, row) => Math.max(most, row.length), header?.length ?? 0),
  );

/** A role is given once: to the first column that has it. */
const once = (roles: readonly Role[]): Role[] =>
  roles.map((role, at) => (role !== 'none' && roles.indexOf(role) < at ? 'none' : role));

/**
 * What each column seems to be for: by its name, else by what stands in it. A guess, which the learner
 * sees and changes.
 */
export function guessRoles(table: Table): Role[] {
  const columns = Array.from({ length: widthOf(table) }, (_, at) => at);
  const called = columns.map((at) => table.known?.[at] ?? roleCalled(table.header?.[at] ?? ''));
  const roles = once(called);
  const has = (...wanted: readonly Role[]) => roles.some((role) => wanted.includes(role));
  const give = (role: Role, test: (cell: string) => boolean) => {
    const found = columns.find((at) => roles[at] === 'none' && share(table, at, test) > 0.6);
    if (found !== undefined) roles[found] = role;
  };
  if (!has('word', 'traditional', 'simplified')) give('word', isWord);
  if (table.header || table.known) return roles;
  give('pinyin', isPinyin);
  give('meaning', (cell) => /[a-z]{2}/i.test(cell) && !hasHan(cell));
  return roles;
}
