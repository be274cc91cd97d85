import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Database, SqlValue } from 'sql.js';
import initSql from 'sql.js';

/*
 * Reads a package as Anki's documentation of its tables has it (schema 11), and refuses what Anki
 * could not live with. Sources: https://github.com/ankidroid/Anki-Android/wiki/Database-Structure,
 * https://docs.ankiweb.net/exporting.html
 */

export const sql = await initSql();

type Row = Readonly<Record<string, SqlValue>>;

export interface ReadNote {
  readonly id: number;
  readonly guid: string;
  readonly changed: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

export interface ReadPackage {
  readonly created: number;
  readonly conf: Readonly<Record<string, unknown>>;
  readonly noteType: { readonly id: number; readonly fields: readonly string[] };
  readonly decks: readonly string[];
  readonly notes: readonly ReadNote[];
  readonly cards: readonly Row[];
  readonly answers: readonly Row[];
}

function rows(database: Database, table: string): Row[] {
  const statement = database.prepare(`SELECT * FROM ${table}`);
  const found: Row[] = [];
  while (statement.step()) found.push(statement.getAsObject());
  statement.free();
  return found;
}

const must = (fact: boolean, what: string): void => {
  if (!fact) throw new Error(`Anki would refuse this: ${what}`);
};

const whole = (row: Row, ...names: string[]): void => {
  for (const name of names) must(Number.isSafeInteger(row[name]), `${name} is ${row[name]}`);
};

/** Anki's text of a field: without tags, entities resolved. */
const strip = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

const checksum = (text: string): number =>
  createHash('sha1').update(text, 'utf8').digest().readUInt32BE(0);

interface Model {
  readonly id: number;
  readonly flds: readonly { readonly name: string; readonly ord: number }[];
  readonly tmpls: readonly { readonly qfmt: string; readonly afmt: string }[];
}

function readNote(row: Row, model: Model): ReadNote {
  whole(row, 'id', 'mid', 'mod', 'usn', 'csum', 'flags');
  must(row.mid === model.id, 'a note of another type');
  const values = String(row.flds).split('\u001f');
  must(values.length === model.flds.length, `${values.length} fields`);
  const first = strip(values[0] ?? '');
  must(String(row.sfld) === first, `the sort field is ${row.sfld}`);
  must(row.csum === checksum(first), 'the checksum');
  must(/^ (\S+ )*$/.test(String(row.tags)), `tags “${row.tags}”`);
  return {
    id: Number(row.id),
    guid: String(row.guid),
    changed: Number(row.mod),
    fields: Object.fromEntries(model.flds.map(({ name }, at) => [name, values[at] ?? ''])),
    tags: String(row.tags).trim().split(' '),
  };
}

function readCard(row: Row, notes: ReadonlySet<number>, decks: object): Row {
  const numbers = ['id', 'nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl'];
  whole(row, ...numbers, 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'flags');
  must(notes.has(Number(row.nid)), 'a card of no note');
  must(String(row.did) in decks, 'a card in no deck');
  must([0, 1, 2, 3].includes(Number(row.type)), `type ${row.type}`);
  must(row.queue === -1 || [0, 1, 2, 1][Number(row.type)] === row.queue, `queue ${row.queue}`);
  if (row.data !== '') JSON.parse(String(row.data));
  return row;
}

const NAMES = ['cards', 'col', 'graves', 'notes', 'revlog'];

export function readPackage(file: Uint8Array): ReadPackage {
  const files = unzipSync(file);
  must(!('meta' in files) && !('collection.anki2' in files), 'another version');
  must(strFromU8(files.media ?? new Uint8Array()) === '{}', 'the list of media');
  const database = new sql.Database(files['collection.anki21'] ?? null);
  try {
    const check = database.exec('PRAGMA integrity_check')[0]?.values[0]?.[0];
    must(check === 'ok', `the database: ${check}`);
    const tables = rows(database, "(SELECT name FROM sqlite_master WHERE type = 'table')");
    must(`${tables.map(({ name }) => name).sort()}` === `${NAMES}`, 'its tables');
    const [col, ...others] = rows(database, 'col');
    must(col !== undefined && others.length === 0 && col.ver === 11, 'its collection');
    const [model] = Object.values(JSON.parse(String(col?.models))) as Model[];
    const decks = JSON.parse(String(col?.decks));
    if (!model) throw new Error('no note type');
    const notes = rows(database, 'notes').map((row) => readNote(row, model));
    must(new Set(notes.map(({ guid }) => guid)).size === notes.length, 'a guid twice');
    const ids = new Set(notes.map(({ id }) => id));
    const cards = rows(database, 'cards').map((row) => readCard(row, ids, decks));
    const cardIds = new Set(cards.map(({ id }) => id));
    const answers = rows(database, 'revlog');
    for (const row of answers) {
      whole(row, 'id', 'cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type');
      must(cardIds.has(row.cid ?? null), 'an answer to no card');
      must([1, 2, 3, 4].includes(Number(row.ease)), `ease ${row.ease}`);
    }
    return {
      created: Number(col?.crt),
      conf: JSON.parse(String(col?.conf)),
      noteType: { id: model.id, fields: model.flds.map(({ name }) => name) },
      decks: Object.values(decks as Record<string, { name: string }>).map(({ name }) => name),
      notes,
      cards,
      answers,
    };
  } finally {
    database.close();
  }
}

/** What a learner's Anki holds of our notes: by guid, with how often their cards came. */
export type Held = Map<string, { note: ReadNote; card: Row; answers: readonly Row[] }>;

/**
 * Anki's own rules of import: notes are matched by guid and taken when newer, cards and answers come
 * with new notes alone.
 */
export function importInto(held: Held, { notes, cards, answers }: ReadPackage): void {
  for (const note of notes) {
    const known = held.get(note.guid);
    if (known && known.note.changed < note.changed) known.note = note;
    if (known) continue;
    const card = cards.find(({ nid }) => nid === note.id);
    if (!card) throw new Error('a note without a card');
    held.set(note.guid, { note, card, answers: answers.filter(({ cid }) => cid === card.id) });
  }
}
