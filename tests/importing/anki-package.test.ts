import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makePackage } from '@/lib/exporting/anki/package';
import { readAnkiPackage } from '@/lib/importing/anki-package';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { sql } from '../exporting/anki/read-package';
import { RUBBISH, wordOf } from '../exporting/anki/words';

const AT = {
  time: 1_790_000_000_000,
  day: 20_717,
  dayBegan: 1_789_948_800_000,
  offset: 0,
  rollover: 4,
};
const OURS = makePackage(sql, takenAlong([RUBBISH, wordOf('茶')], [], []), AT);

/** A database by its statements. */
function database(...statements: string[]): Uint8Array {
  const made = new sql.Database();
  for (const statement of statements) made.run(statement);
  const bytes = made.export();
  made.close();
  return bytes;
}

const NOTES = [
  'CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text, tags text)',
  'CREATE TABLE cards (id integer PRIMARY KEY, nid integer, ivl integer, reps integer)',
  "INSERT INTO notes VALUES (1, 1500000000001, '<b>茶</b>\u001fchá\u001ftea &amp; leaves', ' leech kitchen hangjian::new book::1 '), (2, 1500000000001, '水\u001fshuǐ\u001fwater', ''), (3, 7, '火\u001ffire', NULL)",
  'INSERT INTO cards VALUES (1, 1, 30, 9), (2, 1, 3, 9), (3, 2, 0, 0), (4, 3, -60, 2)',
];
const MODELS = JSON.stringify({
  1500000000001: {
    name: 'Vocab',
    flds: [{ name: 'Hanzi' }, { name: 'Pinyin' }, { name: 'English' }],
  },
  7: { name: 'Other', flds: [{ name: 'Front' }, { name: 'Back' }] },
});
const OLD = database(
  ...NOTES,
  'CREATE TABLE col (models text)',
  `INSERT INTO col VALUES ('${MODELS}')`,
);
/** From schema 15 on note types have tables, compared by a rule that only Anki knows. */
const NEW = database(
  ...NOTES,
  'CREATE TABLE col (models text)',
  "INSERT INTO col VALUES ('')",
  'CREATE TABLE notetypes (id integer PRIMARY KEY, name text COLLATE nocase)',
  'CREATE UNIQUE INDEX ix_types ON notetypes (name)',
  'CREATE TABLE fields (ntid integer, ord integer, name text COLLATE nocase, PRIMARY KEY (ntid, ord)) WITHOUT ROWID',
  "INSERT INTO notetypes VALUES (1500000000001, 'Vocab'), (7, 'Other')",
  "INSERT INTO fields VALUES (1500000000001, 1, 'Pinyin'), (1500000000001, 0, 'Hanzi'), (1500000000001, 2, 'English'), (7, 0, 'Front'), (7, 1, 'Back')",
  'PRAGMA writable_schema = ON',
  "UPDATE sqlite_master SET sql = replace(sql, 'nocase', 'unicase')",
);

/** Zstandard without compression: a frame of raw blocks (RFC 8878, 3.1.1). */
function zstd(bytes: Uint8Array): Uint8Array {
  const parts: number[][] = [[0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]];
  const size = 100_000;
  for (let at = 0; at < bytes.length; at += size) {
    const block = bytes.subarray(at, at + size);
    const head = (block.length << 3) | (at + size >= bytes.length ? 1 : 0);
    parts.push([head & 0xff, (head >> 8) & 0xff, (head >> 16) & 0xff], [...block]);
  }
  return Uint8Array.from(parts.flat());
}

const read = (files: Zippable) => readAnkiPackage(sql, zipSync(files));
const STUB = database('CREATE TABLE col (models text)', 'CREATE TABLE notes (id, mid, flds, tags)');

const EXPECTED = [
  {
    name: 'Vocab',
    header: ['State in Anki', 'Tags in Anki', 'Hanzi', 'Pinyin', 'English'],
    rows: [
      ['known', 'kitchen book::1', '茶', 'chá', 'tea & leaves'],
      ['new', '', '水', 'shuǐ', 'water'],
    ],
  },
  {
    name: 'Other',
    header: ['State in Anki', 'Tags in Anki', 'Front', 'Back'],
    rows: [['learning', '', '火', 'fire']],
  },
];

describe('a package of Anki', () => {
  it.each([
    ['of the first kind', { 'collection.anki2': OLD }],
    ['of the second, beside a stub', { 'collection.anki21': OLD, 'collection.anki2': STUB }],
    [
      'of the third, beside a stub',
      { 'collection.anki21b': zstd(NEW), 'collection.anki2': STUB, meta: strToU8('\b\u0003') },
    ],
  ])('%s gives its notes by type, with how well they are known', (_, files) => {
    expect(read({ ...files, media: strToU8('{}') } as Zippable)).toEqual(EXPECTED);
  });

  it('of ours has the words we put into it', () => {
    const [table] = readAnkiPackage(sql, OURS);
    expect(table?.header?.slice(0, 5)).toEqual([
      'State in Anki',
      'Tags in Anki',
      'Traditional',
      'Simplified',
      'Pinyin',
    ]);
    expect(table?.rows.map((row) => row[7])).toEqual([
      'trash; "refuse" & <garbage>',
      'trash; "refuse" & <garbage>',
    ]);
  });

  it('leaves pictures and sounds packed', () => {
    expect(read({ 'collection.anki2': OLD, 0: new Uint8Array(5_000_000) })).toEqual(EXPECTED);
  });

  it.each([
    ['no zip', strToU8('Traditional,Pinyin'), 'no deck of Anki'],
    ['a zip of something else', zipSync({ 'book.txt': strToU8('茶') }), 'no deck of Anki'],
    [
      'no database',
      zipSync({ 'collection.anki2': strToU8('SQLite format 3\0 but no more') }),
      'damaged',
    ],
    ['no zstd', zipSync({ 'collection.anki21b': strToU8('plain') }), 'damaged'],
    [
      'no notes',
      zipSync({
        'collection.anki2': database(...NOTES.slice(0, 2), 'CREATE TABLE col (models text)'),
      }),
      'no note',
    ],
    [
      'what fills memory',
      zipSync({ 'collection.anki21': new Uint8Array(5_000_000) }),
      'fill memory',
    ],
  ])('that is %s is refused', (_, file, message) => {
    expect(() => readAnkiPackage(sql, file)).toThrow(message);
  });

  it('with more notes than are taken is refused', () => {
    const many = database(
      ...NOTES.slice(0, 2),
      'CREATE TABLE col (models text)',
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001) INSERT INTO notes SELECT i, 1, '茶' || i, '' FROM n",
    );
    expect(() => read({ 'collection.anki2': many })).toThrow('50,000 notes');
  });

  it('that is damaged anywhere fails with a message, or is read', () => {
    fc.assert(
      fc.property(fc.nat(OURS.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const damaged = cut ? OURS.slice(0, at) : Uint8Array.from(OURS);
        if (!cut) damaged[at] = byte;
        try {
          readAnkiPackage(sql, damaged);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HangjianError' });
        }
      }),
      { numRuns: 200 },
    );
  });
});
