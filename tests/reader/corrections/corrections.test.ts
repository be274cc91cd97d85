import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctionId,
  correctionProblem,
  mergeCorrection,
  supersededBy,
} from '../../../lib/reader/corrections/corrections';
import { bordersOf, cuttable, stretchOf } from '../../../lib/reader/corrections/cut';
import { formatCorrections, parseCorrections } from '../../../lib/reader/corrections/file';
import { tokensOf } from '../tokens';

const at = { textId: 'own', offset: 12 };

describe('correctionProblem', () => {
  it.each([
    [{ surface: '研究生命', words: ['研究', '生命'] }, null],
    [{ surface: '行', words: ['行'], pinyin: 'hang2' }, null],
    [{ surface: 'K書', words: ['K書'], pinyin: 'shu1' }, null],
    [{ surface: '研究生', words: ['研究'] }, 'The words 研究 do not make up 研究生.'],
    [{ surface: '研究', words: ['研究', ''] }, 'The words 研究 ·  do not make up 研究.'],
    [
      { surface: '銀行', words: ['銀行'], pinyin: 'hang2' },
      '銀行 needs 2 syllables, and 1 is given.',
    ],
    [
      { surface: '行', words: ['行'], pinyin: 'hang2 hang2' },
      '行 needs 1 syllable, and 2 are given.',
    ],
    [
      { surface: '行', words: ['行'], pinyin: 'háng' },
      '“háng” is not pinyin. Write it like li4 shi3.',
    ],
    [{ surface: '𠮷野', words: ['𠮷', '野'] }, null],
    [
      { surface: '𠮷野', words: ['\ud842', '\udfb7野'] },
      'This stretch would cut a character in two. Cut between whole characters.',
    ],
    [
      { surface: '\udfb7野', words: ['\udfb7野'] },
      'This stretch would cut a character in two. Cut between whole characters.',
    ],
    [{ surface: 'abc', words: ['abc'] }, 'There is no Chinese character in this stretch.'],
    [
      { surface: '行'.repeat(51), words: ['行'.repeat(51)] },
      'This is longer than a word. Choose a shorter stretch.',
    ],
  ])('%j', (draft, problem) => {
    expect(correctionProblem(draft)).toBe(problem);
  });
});

describe('identity', () => {
  it('is the stretch and its place', () => {
    expect(correctionId({ surface: '行', at })).toBe('行@own:12');
    expect(correctionId({ surface: '行' })).toBe('行@*');
  });

  it('adds to what was said earlier about the same stretch', () => {
    const earlier = { id: '行@*', surface: '行', words: ['行'], pinyin: 'hang2' };
    expect(mergeCorrection(earlier, { surface: '行', words: ['行'], name: true })).toEqual({
      ...earlier,
      name: true,
    });
  });

  it('forgets what was said earlier of the same stretch cut otherwise', () => {
    const earlier = { id: '人口@*', surface: '人口', words: ['人口'], pinyin: 'ren2 kou3' };
    expect(mergeCorrection(earlier, { surface: '人口', words: ['人', '口'] })).toEqual({
      id: '人口@*',
      surface: '人口',
      words: ['人', '口'],
    });
  });

  it('a rule for everywhere replaces the one for this place', () => {
    const draft = { surface: '行', words: ['行'] };
    expect(supersededBy(draft, at)).toBe('行@own:12');
    expect(supersededBy({ ...draft, at }, at)).toBeNull();
    expect(supersededBy(draft, undefined)).toBeNull();
  });
});

describe('cutting', () => {
  const tokens = tokensOf('我 研究生 命 很 長', 10);
  const opened = { start: 11, end: 14 };
  const cut = (...cuts: number[]) => stretchOf(tokens, opened, new Set(cuts));

  it('finds what can be joined with a word', () => {
    const around = tokensOf('好 ， 我 研究生 命 很 長 。');
    const surfaces = (reach: number) =>
      cuttable(around, 3, reach)
        .map(({ surface }) => surface)
        .join('|');
    expect(surfaces(9)).toBe('我|研究生|命|很|長');
    expect(surfaces(1)).toBe('我|研究生|命');
  });

  it('without a change: the opened word', () => {
    expect(cut(...bordersOf(tokens))).toEqual({ offset: 11, surface: '研究生', words: ['研究生'] });
  });

  it('split, merge, and move a border', () => {
    expect(cut(11, 13, 14, 15, 16)).toEqual({
      offset: 11,
      surface: '研究生',
      words: ['研究', '生'],
    });
    expect(cut(11, 15, 16)).toEqual({ offset: 11, surface: '研究生命', words: ['研究生命'] });
    expect(cut(11, 13, 15, 16)).toEqual({
      offset: 11,
      surface: '研究生命',
      words: ['研究', '生命'],
    });
    expect(cut(14, 15, 16)).toEqual({ offset: 10, surface: '我研究生', words: ['我研究生'] });
  });

  it('takes the whole way to a change elsewhere', () => {
    expect(cut(11, 14, 15)).toEqual({
      offset: 11,
      surface: '研究生命很長',
      words: ['研究生', '命', '很長'],
    });
  });

  it('always makes up the text between two borders', () => {
    const text = '我研究生命很長';
    const sets = fc.uniqueArray(fc.integer({ min: 11, max: 16 }));
    fc.assert(
      fc.property(sets, (cuts) => {
        const { offset, surface, words } = cut(...cuts);
        expect(words.join('')).toBe(surface);
        expect(text.slice(offset - 10, offset - 10 + surface.length)).toBe(surface);
        expect(offset <= 11 && offset + surface.length >= 14).toBe(true);
        const borders = [10, 17, ...bordersOf(tokens)];
        expect(borders).toContain(offset);
        expect(borders).toContain(offset + surface.length);
      }),
    );
  });
});

describe('the file', () => {
  const rules = [
    { id: '研究生命@*', surface: '研究生命', words: ['研究', '生命'] },
    {
      id: '行@own:12',
      surface: '行',
      words: ['行'],
      pinyin: 'hang2',
      entryId: '行|行|hang2',
      name: false,
      at,
    },
  ];

  it('reads back what it writes', () => {
    expect(parseCorrections(formatCorrections(rules))).toEqual({ corrections: rules, refused: [] });
  });

  it('refuses what is damaged, and takes the rest', () => {
    const file = JSON.parse(formatCorrections(rules));
    file.corrections.push({ surface: '大叫', words: ['大'] }, 7, {
      surface: '早',
      words: ['早'],
      at: 3,
    });
    const { corrections, refused } = parseCorrections(JSON.stringify(file));
    expect(corrections).toEqual(rules);
    expect(refused).toEqual([
      { surface: '大叫', problem: 'The words 大 do not make up 大叫.' },
      { surface: '?', problem: 'It is damaged.' },
      { surface: '?', problem: 'It is damaged.' },
    ]);
  });

  it.each(['', '{}', '[]', 'null', '{"format":"other","corrections":[]}'])('is not %j', (text) => {
    expect(() => parseCorrections(text)).toThrow('not a file of Hangjian corrections');
  });

  it('of a newer kind is left alone', () => {
    const newer = '{"format":"hangjian-corrections","version":2,"corrections":[]}';
    expect(() => parseCorrections(newer)).toThrow('newer Hangjian');
  });
});
