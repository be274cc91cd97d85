import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedWord, WordStatus } from '@/lib/domain/card';
import { makePackage } from '@/lib/exporting/anki/package';
import { toPleco } from '@/lib/exporting/word-lines';
import { toAnkiText, toCsv, toTsv } from '@/lib/exporting/word-table';
import { readAnkiPackage } from '@/lib/importing/anki-package';
import { guessRoles } from '@/lib/importing/columns';
import { givenWords } from '@/lib/importing/given-words';
import {
  completed,
  type FoundWord,
  listedIn,
  matchWord,
  previewOf,
  takenIn,
} from '@/lib/importing/match';
import { readText } from '@/lib/importing/read-text';
import type { Table } from '@/lib/importing/table';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { sql } from '../exporting/anki/read-package';
import { wordOf } from '../exporting/anki/words';

const found = (
  traditional: string,
  simplified: string,
  pinyin: string,
  gloss = 'a gloss',
): FoundWord => ({
  id: traditional,
  traditional,
  simplified,
  pinyin,
  taiwanPinyin: pinyin,
  gloss,
  entryIds: [`${traditional}|${simplified}|${pinyin}`],
});
const HAIR = found('髮', '发', 'fa4');
const SEND = found('發', '发', 'fa1');
const GIVEN = {
  word: '发',
  simplified: '',
  pinyin: '',
  taiwanPinyin: '',
  meaning: '',
  status: null,
  level: '',
};

describe('which word a file means', () => {
  it('is plain where one is written so', () => {
    const tea = found('茶', '茶', 'cha2');
    expect(matchWord({ ...GIVEN, word: '茶' }, [tea])).toEqual({ kind: 'found', word: tea });
  });

  it('is asked where several are', () => {
    expect(matchWord(GIVEN, [SEND, HAIR])).toEqual({ kind: 'ambiguous', words: [SEND, HAIR] });
  });

  it.each(['fa4', 'fà'])('is told by its reading: %s', (pinyin) => {
    expect(matchWord({ ...GIVEN, pinyin }, [SEND, HAIR])).toEqual({ kind: 'found', word: HAIR });
  });

  it('is told by its other script', () => {
    const given = { ...GIVEN, word: '髮', simplified: '发' };
    expect(matchWord(given, [SEND, HAIR])).toEqual({ kind: 'found', word: HAIR });
  });

  it('is the likeliest reading of one spelling, or the one that is given', () => {
    const row = found('行', '行', 'hang2');
    const go = found('行', '行', 'xing2');
    const word = (pinyin: string) => matchWord({ ...GIVEN, word: '行', pinyin }, [go, row]);
    expect(word('')).toEqual({ kind: 'found', word: go });
    expect(word('háng')).toEqual({ kind: 'found', word: row });
    expect(word('wrong')).toEqual({ kind: 'found', word: go });
  });

  it('keeps the meaning of the file', () => {
    const { word } = matchWord({ ...GIVEN, word: '茶', meaning: 'my tea' }, [
      found('茶', '茶', 'cha2'),
    ]) as { word: FoundWord };
    expect(word.gloss).toBe('my tea');
  });

  it.each([
    ['歷史', 'lìshǐ', 'li4 shi3'],
    ['歷史', 'li4shi3', 'li4 shi3'],
    ['歷史', 'lì shǐ', 'li4 shi3'],
    ['去年少了', 'qùnián shǎole', 'qu4 nian2  shao3 le5'],
    ['歷史', 'history', ''],
    ['歷史', '', ''],
  ])('that no dictionary has, %s %s, is kept with its reading', (word, pinyin, numbered) => {
    const match = matchWord({ ...GIVEN, word, pinyin, meaning: 'm' }, []);
    expect(match).toMatchObject({
      kind: 'unknown',
      word: { id: word, pinyin: numbered, gloss: 'm', entryIds: [] },
    });
  });
});

describe('a word that no dictionary has', () => {
  const phrase = {
    ...found('早餐店老闆', '早餐店老板', 'zao3 can1 dian4  lao3 ban3', '早餐店 x · 老闆 y'),
    entryIds: [],
  };
  const unknown = (fields: object) => {
    const given = { ...GIVEN, word: '早餐店老板', ...fields };
    return { given, match: matchWord(given, []) };
  };

  it('is completed from the words in it', () => {
    expect(completed(unknown({}), phrase).match).toEqual({ kind: 'unknown', word: phrase });
  });

  it('keeps what the file says', () => {
    const said = {
      word: '早餐店老闆',
      simplified: '早餐店老板',
      pinyin: 'zǎo cān diàn lǎo bǎn',
      meaning: 'the boss',
    };
    expect(completed(unknown(said), { ...phrase, id: 'x', traditional: 'x' }).match).toMatchObject({
      word: {
        id: '早餐店老闆',
        simplified: '早餐店老板',
        pinyin: 'zao3 can1 dian4 lao3 ban3',
        gloss: 'the boss',
      },
    });
  });

  it('and one that a dictionary has stay as they are where nothing was found', () => {
    const one = unknown({});
    expect(completed(one, undefined)).toBe(one);
    const known = { given: GIVEN, match: matchWord(GIVEN, [SEND]) };
    expect(completed(known, phrase)).toBe(known);
  });
});

describe('what an import comes to', () => {
  const matched = [
    { given: { ...GIVEN, word: '茶' }, match: { kind: 'found', word: found('茶', '茶', 'cha2') } },
    { given: { ...GIVEN, word: '水' }, match: { kind: 'found', word: found('水', '水', 'shui3') } },
    { given: GIVEN, match: { kind: 'ambiguous', words: [SEND, HAIR] } },
    {
      given: { ...GIVEN, word: '火星茶', status: 'ignored' },
      match: { kind: 'unknown', word: found('火星茶', '火星茶', '') },
    },
    { given: { ...GIVEN, word: '發' }, match: { kind: 'found', word: SEND } },
  ] as const;
  const preview = previewOf(matched, (id) => id === '水');
  const ids = (words: readonly { readonly word: FoundWord }[]) => words.map(({ word }) => word.id);
  const choices = {
    status: 'learning',
    withUnknown: true,
    meant: new Map<string, string>(),
  } as const;

  it('leaves alone what is here, and takes a word once', () => {
    expect(preview.here.map(({ given }) => given.word)).toEqual(['水']);
    expect(ids(takenIn(preview, choices))).toEqual(['茶', '發', '火星茶']);
  });

  it('lists every word with its level, those that are here among them', () => {
    expect(listedIn(preview, choices).map(({ id }) => id)).toEqual(['茶', '水', '發', '火星茶']);
    expect(listedIn(preview, { ...choices, withUnknown: false })).toHaveLength(3);
    expect(takenIn(preview, { ...choices, status: 'list-only' })).toEqual([]);
  });

  it('is as was chosen', () => {
    expect(ids(takenIn(preview, { ...choices, withUnknown: false }))).toEqual(['茶', '發']);
    expect(ids(takenIn(preview, { ...choices, meant: new Map([['发', '髮']]) }))).toEqual([
      '茶',
      '髮',
      '火星茶',
    ]);
    const statuses = takenIn(preview, { ...choices, status: 'as-given' }).map(
      ({ status }) => status,
    );
    expect(statuses).toEqual(['learning', 'learning', 'ignored']);
  });
});

/** Words with a reading of as many syllables as characters, and any meaning on one line. */
const syllable = fc.constantFrom(
  'la1',
  'ji1',
  'le4',
  'se4',
  'lü4',
  'dou4',
  'shi3',
  'xi1',
  'an1',
  'le5',
);
const anyWord = fc
  .array(
    fc.tuple(
      fc.constantFrom(...'綠豆垃圾歷史茶水火𠮷'),
      fc.constantFrom(...'绿豆垃圾历史茶水火𠮷'),
      syllable,
      syllable,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) =>
    fc
      .record({
        gloss: fc.string({ unit: 'binary', maxLength: 40 }).map((text) =>
          text
            .replace(
              /[\p{Cc}\p{Cs}\p{Z}\p{Cf}\ufffd\ueab1'\u2800\p{Default_Ignorable_Code_Point}]/gu,
              '',
            )
            .normalize('NFC')
            .trim(),
        ),
        status: fc.constantFrom<WordStatus>('new', 'learning', 'known', 'ignored'),
      })
      .map((fields) => {
        const [traditional, simplified, pinyin, taiwan] = [0, 1, 2, 3].map((at) =>
          parts.map((part) => part[at]),
        );
        return wordOf(traditional?.join('') ?? '', {
          ...fields,
          simplified: simplified?.join('') ?? '',
          pinyin: pinyin?.join(' ') ?? '',
          taiwanPinyin: taiwan?.join(' ') ?? '',
        });
      }),
  );
const someWords = fc.uniqueArray(anyWord, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });

/** What comes in again of a file, where the dictionary has none of it. */
function again(table: Table): Partial<SavedWord>[] {
  const { words } = givenWords(table, guessRoles(table));
  const preview = previewOf(
    words.map((given) => ({ given, match: matchWord(given, []) })),
    () => false,
  );
  const taken = takenIn(preview, { status: 'as-given', withUnknown: true, meant: new Map() });
  return taken.map(({ word, status }) => ({ ...word, status }));
}

const shown = (words: readonly Partial<SavedWord>[], ...fields: (keyof SavedWord)[]) =>
  words.map((word) => fields.map((field) => word[field]));

describe('what was handed out comes in as it was', () => {
  const ALL = [
    'id',
    'traditional',
    'simplified',
    'pinyin',
    'taiwanPinyin',
    'gloss',
    'status',
  ] as const;
  it.each([
    ['CSV', toCsv],
    ['a table with tabs', toTsv],
    ['text for Anki', toAnkiText],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(someWords, (words) => {
        expect(shown(again(readText(write(words))), ...ALL)).toEqual(shown(words, ...ALL));
      }),
      { numRuns: 200 },
    );
  });

  it('text for Pleco, but for the readings of Taiwan and the state', () => {
    const some = ['id', 'traditional', 'simplified', 'pinyin', 'gloss'] as const;
    fc.assert(
      fc.property(someWords, (words) => {
        expect(shown(again(readText(toPleco(words))), ...some)).toEqual(shown(words, ...some));
      }),
      { numRuns: 200 },
    );
  });

  it('a deck for Anki, but for the state', () => {
    const some = ['id', 'traditional', 'simplified', 'pinyin', 'taiwanPinyin', 'gloss'] as const;
    const at = {
      time: 1_790_000_000_000,
      day: 20_717,
      dayBegan: 1_789_948_800_000,
      offset: 0,
      rollover: 4,
    };
    fc.assert(
      fc.property(someWords, (words) => {
        const [table] = readAnkiPackage(sql, makePackage(sql, takenAlong(words, [], []), at));
        if (!table) throw new Error('no table');
        expect(shown(again(table), ...some)).toEqual(shown(words, ...some));
      }),
      { numRuns: 30 },
    );
  });
});
