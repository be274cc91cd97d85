'use client';

import { ENCODINGS, type Encoding } from '@/lib/importing/decode';
import type { Role, Table } from '@/lib/importing/table';
import { Choice } from './choice';
import styles from './files.module.css';
import type { Chosen } from './use-import';

const ROLE_NAMES: readonly (readonly [Role, string])[] = [
  ['none', 'not taken'],
  ['word', 'the word, in either script'],
  ['traditional', 'the word in Traditional'],
  ['simplified', 'the word in Simplified'],
  ['pinyin', 'pinyin'],
  ['taiwanPinyin', 'pinyin of Taiwan'],
  ['meaning', 'meaning'],
  ['status', 'how well it is known'],
  ['level', 'level or lesson of a list'],
  ['tags', 'tags'],
  ['note', 'your note'],
];

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  big5: 'Big5',
  gb18030: 'GB18030 (GBK, GB2312)',
};

/** Rows and characters that are shown of a column. */
const EXAMPLES = 3;
const SHOWN = 30;

const examplesOf = ({ rows }: Table, column: number): string =>
  rows
    .slice(0, EXAMPLES)
    .map((row) => (row[column] ?? '').slice(0, SHOWN))
    .filter(Boolean)
    .join(' · ');

interface ColumnsProps {
  readonly chosen: Chosen;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onTable: (which: number) => void;
  readonly onRoles: (roles: readonly Role[]) => void;
}

/** How the file is read and what its columns are for, with the first of what stands in them. */
export function Columns({ chosen, onEncoding, onTable, onRoles }: ColumnsProps) {
  const { tables, which, roles, encoding } = chosen;
  const table = tables[which];
  if (!table) return null;
  const columns = roles.map((role, column) => {
    const name = table.header?.[column]?.trim().slice(0, SHOWN);
    return { role, column, name: name || `Column ${column + 1}` };
  });
  const change = (column: number) => (role: Role) =>
    onRoles(roles.map((was, at) => (at === column ? role : was === role ? 'none' : was)));
  return (
    <>
      {encoding !== null && encoding !== 'utf-8' && (
        <Choice
          label="Read as"
          options={ENCODINGS.map((one) => [one, ENCODING_NAMES[one]] as const)}
          value={encoding}
          onChange={onEncoding}
        />
      )}
      {tables.length > 1 && (
        <Choice
          label="Notes"
          options={tables.map(
            ({ name, rows }, at) =>
              [`${at}`, `${name} (${rows.length.toLocaleString('en')})`] as const,
          )}
          value={`${which}`}
          onChange={(at) => onTable(Number(at))}
        />
      )}
      <p className={styles.note}>
        {table.rows.length.toLocaleString('en')} {table.rows.length === 1 ? 'row' : 'rows'}. What
        stands in the columns?
      </p>
      {columns.map(({ role, column, name }) => (
        <div key={column} className={styles.column}>
          <Choice label={name} options={ROLE_NAMES} value={role} onChange={change(column)} />
          <p className={styles.example} lang="zh-Hant">
            {examplesOf(table, column)}
          </p>
        </div>
      ))}
    </>
  );
}
