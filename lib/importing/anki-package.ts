import { unzipSync } from 'fflate';
import { Decompress } from 'fzstd';
import type { Database, SqlJsStatic } from 'sql.js';
import { HangjianError } from '../domain/errors';
import { plainText } from './plain-text';
import { MOST_COLUMNS, MOST_ROWS, type Table } from './table';

/** The notes of one note type. */
export interface NoteTable extends Table {
  readonly name: string;
}

/** Bytes of a package; media are not unpacked, but the browser has to hold the file. */
export const LARGEST_PACKAGE = 300_000_000;
/** Bytes of its database, unpacked: a hundred thousand notes with long fields. */
const LARGEST_DATABASE = 150_000_000;
/** A database packs ten to one; what packs far better holds nothing. */
const MOST_RATIO = 200;
const MOST_FILES = 100_000;

const refuse = (message: string, cause?: unknown): HangjianError =>
  new HangjianError('bad-request', `${message} Nothing was changed.`, { cause });

/** The name under which a collection lies, the newest first: beside a newer one an older is a stub. */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

function unzipped(file: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let files = 0;
  try {
    return unzipSync(file, {
      filter: ({ name, size, originalSize }) => {
        files += 1;
        if (files > MOST_FILES) throw refuse('This deck holds more files than any deck.');
        if (!(COLLECTIONS as readonly string[]).includes(name)) return false;
        if (originalSize > LARGEST_DATABASE || originalSize > MOST_RATIO * Math.max(size, 1_000)) {
          throw refuse('This deck is larger than 150 MB unpacked, or made to fill memory.');
        }
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof HangjianError) throw cause;
    throw refuse('This file is no deck of Anki, or it is damaged.', cause);
  }
}

/** What zstd unpacks to, in pieces, so that a file that lies about its size fills nothing. */
function unpacked(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((piece) => {
    size += piece.length;
    if (size > LARGEST_DATABASE) throw refuse('This deck is larger than 150 MB unpacked.');
    pieces.push(piece);
  });
  try {
    stream.push(packed, true);
  } catch (cause) {
    if (cause instanceof HangjianError) throw cause;
    throw refuse('This deck is damaged.', cause);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function collectionOf(file: Uint8Array): Uint8Array {
  const files = unzipped(file);
  const name = COLLECTIONS.find((one) => files[one] !== undefined);
  const collection = name && files[name];
  if (!collection) throw refuse('This file is no deck of Anki.');
  return name === 'collection.anki21b' ? unpacked(collection) : collection;
}

interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

function* rowsOf(database: Database, query: string): Generator<readonly unknown[]> {
  const statement = database.prepare(query);
  try {
    while (statement.step()) yield statement.get();
  } finally {
    statement.free();
  }
}

interface Model {
  readonly name?: unknown;
  readonly flds?: readonly { readonly name?: unknown }[];
}

/** Note types by id: as JSON in `col` (schema 11), or in tables of their own (from 15 on). */
function noteTypes(database: Database): Map<string, NoteType> {
  const types = new Map<string, NoteType>();
  const tables = [...rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'")];
  if (!tables.some(([name]) => name === 'notetypes')) {
    const [row] = rowsOf(database, 'SELECT models FROM col');
    const models = JSON.parse(String(row?.[0] ?? '{}')) as Record<string, Model>;
    for (const [id, { name, flds }] of Object.entries(models)) {
      const fields = Array.isArray(flds) ? flds.map((field) => String(field?.name ?? '')) : [];
      types.set(id, { name: String(name ?? ''), fields });
    }
    return types;
  }
  // Names there are compared by a rule that Anki brings along, and SQLite opens no such table without.
  database.run(
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'unicase', 'nocase'); PRAGMA writable_schema = RESET",
  );
  const fields = [...rowsOf(database, 'SELECT ntid, ord, name FROM fields')];
  for (const [id, name] of rowsOf(database, 'SELECT id, name FROM notetypes')) {
    const own = fields.filter(([type]) => type === id).sort((a, b) => Number(a[1]) - Number(b[1]));
    types.set(String(id), { name: String(name), fields: own.map((field) => String(field[2])) });
  }
  return types;
}

/** From so many days on Anki calls a card mature. */
const MATURE = 21;

/** How far a note's cards have come: its best interval in days, and its answers. */
const stateOf = (interval: unknown, answers: unknown): string => {
  if (Number(interval) >= MATURE) return 'known';
  return Number(answers) > 0 ? 'learning' : 'new';
};

/** Characters of a field that are looked at: a dictionary pasted into one is no meaning. */
const LONGEST_FIELD = 4_000;

/** Tags that programs set: ours, and those by which Anki marks notes. */
const SET_BY_PROGRAMS = /^(?:hangjian::.*|leech|marked)$/i;

const ownTags = (tags: unknown): string =>
  String(tags ?? '')
    .slice(0, LONGEST_FIELD)
    .split(' ')
    .filter((tag) => tag !== '' && !SET_BY_PROGRAMS.test(tag))
    .join(' ');

const NOTES = `SELECT notes.mid, notes.flds, notes.tags, max(cards.ivl), max(cards.reps) FROM notes
  LEFT JOIN cards ON cards.nid = notes.id GROUP BY notes.id LIMIT ${MOST_ROWS + 1}`;

function readCollection(database: Database): NoteTable[] {
  const types = noteTypes(database);
  const notes = new Map<string, string[][]>();
  let count = 0;
  for (const [type, fields, tags, interval, answers] of rowsOf(database, NOTES)) {
    count += 1;
    if (count > MOST_ROWS) {
      throw refuse(`This deck has more than ${MOST_ROWS.toLocaleString('en')} notes.`);
    }
    const cells = String(fields)
      .split('\u001f', MOST_COLUMNS - 2)
      .map((field) => plainText(field.slice(0, LONGEST_FIELD)));
    const rows = notes.get(String(type));
    const row = [stateOf(interval, answers), ownTags(tags), ...cells];
    if (rows) rows.push(row);
    else notes.set(String(type), [row]);
  }
  const tables = [...notes].map(([type, rows]): NoteTable => {
    const { name = 'Notes', fields = [] } = types.get(type) ?? {};
    return {
      name,
      header: ['State in Anki', 'Tags in Anki', ...fields.slice(0, MOST_COLUMNS - 2)],
      rows,
    };
  });
  return tables.sort((one, other) => other.rows.length - one.rows.length);
}

/**
 * The notes of a package of Anki (.apkg, .colpkg) of any version, by note type, the largest first. Fields
 * come as text: no markup, no media.
 * @throws HangjianError for what is no package, is damaged, or larger than memory should hold
 */
export function readAnkiPackage(sql: SqlJsStatic, file: Uint8Array): readonly NoteTable[] {
  const bytes = collectionOf(file);
  let tables: readonly NoteTable[];
  try {
    const database = new sql.Database(bytes);
    try {
      tables = readCollection(database);
    } finally {
      database.close();
    }
  } catch (cause) {
    if (cause instanceof HangjianError) throw cause;
    throw refuse('The database in this deck is damaged.', cause);
  }
  if (tables.length === 0) throw refuse('There is no note in this deck.');
  return tables;
}
