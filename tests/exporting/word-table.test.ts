import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { toAnkiText, toCsv, toTsv } from '@/lib/exporting/word-table';
import { readAnki } from './anki-reader';

const word: SavedWord = {
  id: '垃圾',
  traditional: '垃圾',
  simplified: '垃圾',
  pinyin: 'la1 ji1',
  taiwanPinyin: 'le4 se4',
  gloss: 'trash, "refuse"',
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [
    {
      textId: 'a',
      textTitle: '=早餐店',
      href: '/read/a',
      sentence: '倒垃圾，\n囉。',
      sentenceSimplified: '倒垃圾，\n啰。',
      within: { start: 1, end: 3 },
      offset: 9,
    },
  ],
  added: Date.UTC(2026, 8, 3),
  changed: 0,
  deleted: false,
};

/** Strict: a quotation mark out of place, or a row of another length, is an error. */
const readCsv = (text: string, delimiter = ','): string[][] =>
  parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });

describe('vocabulary as a file', () => {
  it('CSV quotes what must be quoted and disarms what a spreadsheet would run', () => {
    const rows = toCsv([word]).split('\r\n');
    expect(rows[0]).toBe(
      '\ufeffTraditional,Simplified,Pinyin,Taiwan pinyin,Zhuyin,Meaning,Sentence,Text,Status,Added,Tags,Note',
    );
    expect(rows[1]).toBe(
      '垃圾,垃圾,lājī,lèsè,ㄌㄜˋ ㄙㄜˋ,"trash, ""refuse""","倒垃圾，\n囉。",\'=早餐店,learning,2026-09-03,,',
    );
    expect(rows[2]).toBe('');
  });

  it('Anki’s text has a line a word and the columns Anki reads', () => {
    const lines = toAnkiText([word, { ...word, encounters: [] }]).split('\n');
    expect(lines[2]).toBe('#tags column:11');
    expect(lines[3]).toMatch(/^#columns:Traditional\tSimplified\t/);
    expect(lines[4]?.split('\t')).toHaveLength(12);
    expect(lines[4]).toContain('倒垃圾， 囉。');
    expect(lines[5]?.split('\t').slice(6, 8)).toEqual(['', '']);
  });

  it('has the learner’s own meaning, tags and note', () => {
    const own = { ...word, ownGloss: 'rubbish', tags: ['home', 'book::1'], note: 'Tw lèsè' };
    const [, row] = readCsv(toCsv([own]));
    expect(row?.slice(5, 6)).toEqual(['rubbish']);
    expect(row?.slice(10)).toEqual(['home book::1', 'Tw lèsè']);
  });
});

const withText = (
  traditional: string,
  gloss: string,
  sentence: string,
  title: string,
): SavedWord => ({
  ...word,
  traditional,
  gloss,
  encounters: word.encounters.map((met) => ({ ...met, sentence, textTitle: title })),
});

/** Columns a learner's or a dictionary's text gets into. */
const OWN = [0, 5, 6, 7] as const;
const ownOf = (row: readonly string[]): string[] => OWN.map((column) => row[column] ?? '');

/** What a pasted text can hold, the characters that mean something to a reader of files often. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...'",;#\'\t\r\n\v\f\u0085\u2028\u2029=+-@＝＋－＠ \u00a0\u3000',
        ),
      },
      fc.constantFrom('\0', '\ud800', '\udc00', '\ufeff', '\u200b', 'tags:', '垃圾', '𠮷'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const saved = fc.tuple(text, text, text, text).map((texts) => withText(...texts));

/** No file has a place for these. */
const writable = (cell: string): string =>
  [...cell].filter((character) => !/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(character)).join('');

describe('a file of words, read by others', () => {
  it.each([
    ['an ASCII quotation mark in front', '"好"是什麼'],
    ['one mark, never closed', '"好'],
    ['a mark in the middle', '他說"好'],
    ['a number sign in front', '#hashtag 文化'],
    ['a header’s look', '#separator:comma'],
    ['a tab', '茶\t水'],
    ['line ends of every kind', '一\r二\n三\r\n四\u2028五\u2029六\u0085七'],
    ['a NUL and half a pair', '一\0二\ud842三'],
  ])('%s swallows no other word', (_, odd) => {
    const words = [withText(odd, odd, odd, odd), word, withText(odd, '', '', ''), word];
    const { headers, notes } = readAnki(toAnkiText(words));
    expect(headers.get('html')).toBe('false');
    expect(notes.map((note) => note.length)).toEqual([12, 12, 12, 12]);
    expect(notes.map(([first]) => first).filter((first) => first === '垃圾')).toHaveLength(2);
    const rows = readCsv(toCsv(words));
    expect(rows).toHaveLength(5);
    expect(rows.map(([first]) => first).filter((first) => first === '垃圾')).toHaveLength(2);
  });

  it('Anki gets every field as it is, on one line', () => {
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 4 }), (words) => {
        const { notes } = readAnki(toAnkiText(words));
        expect(notes.map(ownOf)).toEqual(
          words.map(({ traditional, gloss, encounters }) =>
            [traditional, gloss, encounters[0]?.sentence, encounters[0]?.textTitle].map((field) =>
              writable((field ?? '').replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')),
            ),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('a second reader of Anki’s dialect agrees', () => {
    fc.assert(
      fc.property(fc.array(saved, { minLength: 1, maxLength: 4 }), (words) => {
        const file = toAnkiText(words);
        const rows: string[][] = parse(file, {
          delimiter: '\t',
          comment: '#',
          comment_no_infix: true,
          record_delimiter: '\n',
        });
        expect(rows).toEqual(readAnki(file).notes);
      }),
    );
  });

  it('a spreadsheet gets every cell as it is, but for an apostrophe before what could run', () => {
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 4 }), (words) => {
        const [, ...rows] = readCsv(toCsv(words));
        expect(rows).toHaveLength(words.length);
        for (const [at, { traditional, gloss, encounters }] of words.entries()) {
          const [met] = encounters;
          const given = [traditional, gloss, met?.sentence ?? '', met?.textTitle ?? ''].map(
            writable,
          );
          const guarded = ownOf(rows[at] ?? []);
          for (const [index, cell] of given.entries()) {
            const back = guarded[index] ?? '';
            expect([cell, `'${cell}`]).toContain(back);
            expect(back.normalize('NFKC').trim()).not.toMatch(/^[=+@-]/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '=1+1',
    '＝1+1',
    '＋886',
    '－5',
    '＠SUM(A1)',
    '﹦1',
    ' =1',
    '\u3000＝1',
    '\u00a0-1',
    '\ufeff=1',
    '\u200b\u200f@a',
    '\u3164=1',
    '\t=1',
    '\n=1',
    '\t1',
    '\0=1',
  ])('%j is disarmed for spreadsheets, and gets no apostrophe in Anki', (formula) => {
    const words = [withText(formula, formula, formula, formula)];
    for (const cell of ownOf(readCsv(toCsv(words))[1] ?? [])) expect(cell).toMatch(/^'/);
    for (const field of ownOf(readAnki(toAnkiText(words)).notes[0] ?? []))
      expect(field).not.toMatch(/'/);
  });

  it.each(['1-1', '茶=tea', 'a@b', '「=」', '——', '…', "'tis"])('%j is left alone', (plain) => {
    expect(ownOf(readCsv(toCsv([withText(plain, plain, plain, plain)]))[1] ?? [])).toEqual(
      Array(4).fill(plain),
    );
  });

  it('a date no calendar has keeps back no word', () => {
    fc.assert(
      fc.property(fc.double(), (added) => {
        expect(readCsv(toCsv([{ ...word, added }, word]))).toHaveLength(3);
        expect(readAnki(toAnkiText([{ ...word, added }, word])).notes).toHaveLength(2);
      }),
    );
  });

  it('with tabs has the same cells', () => {
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 4 }), (words) => {
        expect(readCsv(toTsv(words), '\t')).toEqual(readCsv(toCsv(words)));
      }),
    );
  });
});
