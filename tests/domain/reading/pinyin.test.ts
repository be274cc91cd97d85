import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMarked,
  markSyllable,
  parseMarkedSyllable,
  spellWord,
} from '@/lib/domain/reading/pinyin';
import {
  parseReading,
  parseSyllable,
  type Reading,
  type Syllable,
} from '@/lib/domain/reading/reading';
import { soundMatcher } from '@/lib/domain/reading/sound-search';

const read = (numbered: string): Reading => parseReading(numbered) as Reading;
const mark = (numbered: string): string => markSyllable(parseSyllable(numbered) as Syllable);

describe('markSyllable', () => {
  it.each([
    ['lü4', 'lǜ'],
    ['lu:e4', 'lüè'],
    ['nv3', 'nǚ'],
    ['hao3', 'hǎo'],
    ['gui4', 'guì'],
    ['liu2', 'liú'],
    ['xiong2', 'xióng'],
    ['ou3', 'ǒu'],
    ['shuo1', 'shuō'],
    ['xue2', 'xué'],
    ['er4', 'èr'],
    ['r5', 'r'],
    ['yo1', 'yō'],
    ['yai2', 'yái'],
    ['m2', 'ḿ'],
    ['m4', 'm̀'],
    ['n2', 'ń'],
    ['ng4', 'ǹg'],
    ['hm5', 'hm'],
    ['hng1', 'hn̄g'],
    ['ê4', 'ề'],
    ['Lü3', 'Lǚ'],
    ['A1', 'Ā'],
    ['le5', 'le'],
  ])('%s is %s', (numbered, marked) => {
    expect(mark(numbered)).toBe(marked);
  });
});

const BASES = [
  'a',
  'ai',
  'er',
  'ê',
  'o',
  'ou',
  'bo',
  'hei',
  'zhuang',
  'jiong',
  'lü',
  'lüe',
  'nüe',
  'gui',
  'diu',
  'yai',
  'yo',
  'yuan',
  'm',
  'n',
  'ng',
  'hm',
  'hng',
  'r',
  'Xi',
  'Ou',
  'wei',
  'quan',
  'shi',
];
const syllable = fc.record({
  base: fc.constantFrom(...BASES),
  tone: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
});

it('parses back every syllable it marks', () => {
  fc.assert(
    fc.property(syllable, (one) => {
      expect(parseMarkedSyllable(markSyllable(one))).toEqual(one);
    }),
  );
});

it('has a place for a character whose sound nobody knows', () => {
  expect(formatMarked(read('li4 ?5'))).toBe('lì');
});

it('refuses marks that stand on the wrong letter, twice, or on no pinyin', () => {
  for (const text of ['haǒ', 'lìàn', 'guì2', '李', 'ān-'])
    expect(parseMarkedSyllable(text)).toBeNull();
});

describe('spellWord', () => {
  it.each([
    ['li4 lian4', 'lìliàn'],
    ['Xi1 an1', "Xī'ān"],
    ['tian1 e2', "tiān'é"],
    ['Huang2 Ren2 xun1', 'Huáng Rénxūn'],
    ['hua1 r5', 'huār'],
    ['nü3 er2', "nǚ'ér"],
  ])('%s is %s', (numbered, spelled) => {
    expect(spellWord(read(numbered))).toBe(spelled);
  });
});

describe('soundMatcher', () => {
  const finds = (query: string, numbered: string) => soundMatcher(query)?.(read(numbered));
  it('matches with tones, without them, and part of the way', () => {
    for (const query of ['lilian', 'lì liàn', 'li4 lian4', 'li4lian', 'lil', 'lian', 'LiLian']) {
      expect(finds(query, 'li4 lian4')).toBe(true);
    }
  });
  it('counts a tone that is given', () => {
    expect(finds('li3lian', 'li4 lian4')).toBe(false);
    expect(finds('lílian', 'li4 lian4')).toBe(false);
    expect(finds('an', 'li4 lian4')).toBe(false);
  });
  it('takes ü as u, v, u: or ü, and apostrophes as nothing', () => {
    for (const query of ['nüer', 'nver', 'nuer', 'nu:er', "nǚ'ér", 'nü3er2', 'nu3']) {
      expect(finds(query, 'nü3 er2')).toBe(true);
    }
    expect(finds('nü', 'nu3 li4')).toBe(false);
  });
  it('tries every division: xian is xian and xi an', () => {
    expect(finds('xian', 'Xi1 an1')).toBe(true);
    expect(finds('xian', 'xian1')).toBe(true);
    expect(finds('xi1an', 'xian1')).toBe(false);
  });
  it('reads zhuyin as well, with tones and without', () => {
    for (const query of ['ㄌㄧˋㄌㄧㄢˋ', 'ㄌㄧ ㄌㄧㄢ', 'ㄌㄧˋ ㄌ', 'ㄌㄧㄢˋ']) {
      expect(finds(query, 'li4 lian4')).toBe(true);
    }
    for (const query of ['ㄌㄧˊ', 'ㄌㄧㄢㄌㄧ', 'ㄒ'])
      expect(finds(query, 'li4 lian4')).toBe(false);
    for (const query of ['˙ㄇㄚ', 'ㄇㄚ˙', 'ㄇㄚ']) expect(finds(query, 'ma5')).toBe(true);
    expect(finds('ㄇㄚˉ', 'ma1')).toBe(true);
    expect(finds('ㄇㄚˉ', 'ma3')).toBe(false);
  });
  it('is null for what is no pinyin', () => {
    expect(soundMatcher('歷練')).toBeNull();
    expect(soundMatcher('')).toBeNull();
  });
});
