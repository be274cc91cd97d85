import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '@/dictionary/compiler/compile';
import { isCounted } from '@/dictionary/compiler/counted';
import { type MakeSegmenter, segmenterWords } from '@/dictionary/compiler/segmenter-words';
import { parseEntry } from '@/lib/lexicon/cedict';

/** Longest match over the words given. */
const longestMatch: MakeSegmenter = (words) => {
  const known = new Set(Array.from(words, ({ word }) => word));
  return (text) => {
    const pieces: string[] = [];
    const characters = [...text];
    for (let at = 0; at < characters.length; ) {
      let end = characters.length;
      while (end > at + 1 && !known.has(characters.slice(at, end).join(''))) end -= 1;
      pieces.push(characters.slice(at, end).join(''));
      at = end;
    }
    return pieces;
  };
};

const wordsOf = (
  rows: readonly (readonly [string, string, string?])[],
  jieba: readonly (readonly [string, number, string])[],
) => {
  const entries = rows.map(([word, pinyin, definition = 'x']) =>
    parseEntry({
      traditional: word,
      simplified: word,
      pinyin,
      definitions: [definition],
      classifiers: [],
    }),
  );
  const items = jieba.map(([word, frequency, tag]) => ({ word, frequency, tag }));
  const words = segmenterWords(entries, items, longestMatch);
  return new Map(words.map(({ word, frequency }) => [word, frequency]));
};

describe('segmenterWords', () => {
  it('gives headwords their frequency, with a floor for longer ones', () => {
    const words = wordsOf(
      [
        ['中国', 'Zhong1 guo2'],
        ['生词', 'sheng1 ci2'],
        ['中', 'zhong1'],
        ['𠮷', 'ji2'],
        ['K歌', 'K ge1'],
      ],
      [
        ['中国', 5000, 'ns'],
        ['中', 9, 'f'],
      ],
    );
    expect(words).toEqual(
      new Map([
        ['中', 9],
        ['中国', 5000],
        ['生词', 100],
        ['𠮷', 1],
      ]),
    );
  });

  it('takes names and nouns of jieba that the headwords would leave in single characters', () => {
    const words = wordsOf(
      [['中国', 'Zhong1 guo2']],
      [
        ['梅兰芳', 3, 'nr'],
        ['校门', 300, 'n'],
        ['热库', 3, 'n'],
        ['首歌', 300, 'n'],
        ['中国队', 30, 'n'],
        ['走来', 30, 'v'],
      ],
    );
    expect([...words.keys()]).toEqual(['中国', '校门', '梅兰芳']);
  });

  it('takes no number with its measure word for a name, but a place', () => {
    const words = wordsOf(
      [],
      [
        ['十块钱', 3, 'nz'],
        ['六张犁', 3, 'ns'],
      ],
    );
    expect([...words.keys()]).toEqual(['六张犁']);
  });

  it('leaves out rare compounds that fall into words, not common ones and not idioms', () => {
    const words = wordsOf(
      [
        ['人口', 'ren2 kou3'],
        ['密度', 'mi4 du4'],
        ['人口密度', 'ren2 kou3 mi4 du4'],
        ['高速', 'gao1 su4'],
        ['公路', 'gong1 lu4'],
        ['高速公路', 'gao1 su4 gong1 lu4'],
        ['人口公路', 'ren2 kou3 gong1 lu4', '(idiom) made up'],
      ],
      [['高速公路', 300, 'n']],
    );
    expect(words.has('人口密度')).toBe(false);
    expect(words.has('高速公路')).toBe(true);
    expect(words.has('人口公路')).toBe(true);
  });

  it('trusts Taiwan’s words more than the Mainland’s counts', () => {
    const words = wordsOf([['国中', 'guo2 zhong1', '(Tw) junior high school']], []);
    expect(words.get('国中')).toBe(3_000);
  });

  it('keeps everyday words whole whose characters are common', () => {
    const counts = [
      ['老', 30_000, 'a'],
      ['是', 800_000, 'v'],
      ['都', 200_000, 'd'],
      ['会', 200_000, 'v'],
    ] as const;
    const chance = (30_000 * 800_000) / counts.reduce((sum, [, count]) => sum + count, 0);
    const words = wordsOf(
      [
        ['老是', 'lao3 shi5'],
        ['都会', 'du1 hui4'],
      ],
      counts,
    );
    expect(words.get('老是')).toBeGreaterThan(2 * chance);
    expect(words.get('都会')).toBe(100);
  });

  it('keeps a common word whole that was misread, where its characters hardly meet by chance', () => {
    const counts = [
      ['恐', 1_000, 'v'],
      ['泊', 900, 'v'],
      ['怕', 20_000, 'v'],
      ['恐怕', 9_000, 'd'],
      ['往', 900_000, 'p'],
      ['住', 900_000, 'v'],
      ['往往', 2_000, 'd'],
    ] as const;
    const words = wordsOf(
      [
        ['恐怕', 'kong3 pa4'],
        ['往往', 'wang3 wang3'],
      ],
      counts,
    );
    expect(words.has('恐泊')).toBe(true);
    expect(words.has('往住')).toBe(false);
    expect(words.get('恐泊')).toBeLessThan(words.get('恐怕') ?? 0);
  });

  it('takes 數位 and 多年 for words, though 位 and 年 count', () => {
    const words = wordsOf(
      [
        ['数位', 'shu4 wei4', 'digit'],
        ['多年', 'duo1 nian2'],
        ['数年', 'shu4 nian2'],
      ],
      [],
    );
    expect([...words.keys()].sort()).toEqual(['多年', '数位']);
  });

  it('parts a proper name from the common word after it', () => {
    const words = wordsOf(
      [
        ['法国', 'Fa3 guo2'],
        ['法国人', 'Fa3 guo2 ren2'],
        ['主持', 'zhu3 chi2'],
        ['主持人', 'zhu3 chi2 ren2'],
      ],
      [],
    );
    expect(words.has('法国人')).toBe(false);
    expect(words.has('主持人')).toBe(true);
  });

  it('parts numeral and measure word, but not a place that looks like one', () => {
    const words = wordsOf(
      [
        ['两个', 'liang3 ge4'],
        ['九份', 'Jiu3 fen4'],
        ['一定', 'yi1 ding4'],
      ],
      [],
    );
    expect([...words.keys()].sort()).toEqual(['一定', '九份']);
  });

  it('parts a bookish word that is two plain ones today', () => {
    expect([...wordsOf([['不想', 'bu4 xiang3']], [['不想', 4563, 'v']]).keys()]).toEqual([]);
  });
});

describe('isCounted', () => {
  it.each(['一个', '三本', '这种', '每次', '数件'])('%s is', (word) =>
    expect(isCounted(word)).toBe(true),
  );
  it.each(['一定', '各位', '这样', '一', '一个人', '本来', '个体'])('%s is not', (word) =>
    expect(isCounted(word)).toBe(false),
  );
});

describe('compile', () => {
  it('gives the same bytes each time, those of the built files', { timeout: 120_000 }, () => {
    const files = compile();
    expect([...files.keys()]).toContain('lexicon.bin');
    for (const [name, bytes] of files) {
      expect(Buffer.from(bytes).equals(readFileSync(`dictionary/build/${name}`))).toBe(true);
    }
  });
});
