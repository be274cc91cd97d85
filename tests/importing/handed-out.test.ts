import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedWord, WordStatus } from '@/lib/domain/card';
import { makePackage } from '@/lib/exporting/anki/package';
import { toPleco } from '@/lib/exporting/word-lines';
import { toAnkiText, toCsv, toTsv } from '@/lib/exporting/word-table';
import { readAnkiPackage } from '@/lib/importing/anki-package';
import { guessRoles } from '@/lib/importing/columns';
import { givenWords } from '@/lib/importing/given-words';
import { matchWord, previewOf, takenIn } from '@/lib/importing/match';
import { readText } from '@/lib/importing/read-text';
import type { Table } from '@/lib/importing/table';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { sql } from '../exporting/anki/read-package';
import { wordOf } from '../exporting/anki/words';

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
        tags: fc.subarray(['kitchen', 'book::1', '生詞']),
        note: fc.constantFrom('', 'said at noon', 'see 茶, 水; "hot"'),
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
  return taken.map(({ word, ...more }) => ({ ...word, ...more }));
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
    'tags',
    'note',
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
    const some = ALL.filter((field) => field !== 'status');
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
