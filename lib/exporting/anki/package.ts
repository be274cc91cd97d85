import { strToU8, zipSync } from 'fflate';
import type { Database, SqlJsStatic, SqlValue } from 'sql.js';
import { noteRow } from './note';
import { DECK_OPTIONS, DECKS, MODELS, NOTE_TYPE_ID } from './note-type';
import { answerRows, cardRow } from './schedule';
import { SCHEMA_VERSION, TABLES } from './schema';
import type { TakenWord } from './taken-word';

/** When a package is made, and how days are counted where it is made. */
export interface PackedAt {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The study day of that time. */
  readonly day: number;
  /** When that day began, milliseconds since the epoch. */
  readonly dayBegan: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** Hour of local time, 0 to 23, at which the day turns. */
  readonly rollover: number;
}

/** A zip has no time before 1980 or after 2099, and nobody looks at this one. */
const ENTRY_TIME = new Date(2000, 0, 1);

/** Gives each time of a kind of rows an id of its own: the millisecond, or the next that is free. */
function ids(): (time: number) => number {
  const taken = new Set<number>();
  return (time) => {
    let id = Math.max(1, Math.floor(time));
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
}

function insert(database: Database, table: string, rows: readonly (readonly SqlValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => '?')})`);
  for (const row of rows) statement.run([...row]);
  statement.free();
}

/** The one row of `col`. What is told of days lets Anki shift what is due to its own count. */
function collectionRow(at: PackedAt, next: number): SqlValue[] {
  const conf = {
    activeDecks: [1],
    curDeck: 1,
    curModel: NOTE_TYPE_ID,
    nextPos: next,
    schedVer: 2,
    rollover: at.rollover,
    creationOffset: -at.offset,
    localOffset: -at.offset,
    collapseTime: 1_200,
    estTimes: true,
    dueCounts: true,
    addToCur: true,
    newSpread: 0,
    timeLim: 0,
    sortType: 'noteFld',
    sortBackwards: false,
  };
  return [
    1,
    Math.floor(at.dayBegan / 1_000),
    at.time,
    at.time,
    SCHEMA_VERSION,
    0,
    0,
    0,
    JSON.stringify(conf),
    JSON.stringify(MODELS),
    JSON.stringify(DECKS),
    JSON.stringify(DECK_OPTIONS),
    '{}',
  ];
}

function fill(database: Database, words: readonly TakenWord[], at: PackedAt): void {
  const noteId = ids();
  const answerId = ids();
  const notes: SqlValue[][] = [];
  const cards: SqlValue[][] = [];
  const answers: SqlValue[][] = [];
  for (const [index, taken] of words.entries()) {
    const id = noteId(taken.word.added);
    notes.push(noteRow(taken, id));
    cards.push(cardRow(taken, id, index + 1, at.day));
    for (const [time, ...rest] of answerRows(taken, id)) {
      answers.push([answerId(Number(time)), ...rest]);
    }
  }
  insert(database, 'col', [collectionRow(at, words.length + 1)]);
  insert(database, 'notes', notes);
  insert(database, 'cards', cards);
  insert(database, 'revlog', answers);
}

/**
 * A package of Anki (.apkg): a zip with a SQLite database of schema 11 and an empty list of media.
 * Notes are known by a guid made from the word's id, so that importing a later package updates them
 * and never doubles them.
 * @param sql the library that makes the database, loaded by the caller: it is large
 * @param words in the order in which new ones are to be learned
 */
export function makePackage(
  sql: SqlJsStatic,
  words: readonly TakenWord[],
  at: PackedAt,
): Uint8Array<ArrayBuffer> {
  const database = new sql.Database();
  try {
    database.run(TABLES);
    database.run('BEGIN');
    fill(database, words, at);
    database.run('COMMIT');
    const files = { 'collection.anki21': database.export(), media: strToU8('{}') };
    return zipSync(files, { mtime: ENTRY_TIME });
  } finally {
    database.close();
  }
}
