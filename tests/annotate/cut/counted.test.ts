import { describe, expect, it } from 'vitest';
import { evenHalves } from '@/lib/annotate/cut/rules/even-halves';
import { suffix } from '@/lib/annotate/cut/rules/suffix';
import { uncountedWord } from '@/lib/annotate/cut/rules/uncounted-word';
import { cutCounting } from './marked';

describe('a word that nobody counted', () => {
  it('gives back the character that makes a counted word of its neighbour', () => {
    const counts = { 电影票: 0, 房: 4_400, 电影: 4_700, 票房: 300 };
    expect(cutCounting(uncountedWord, '电影票|房', counts)).toBe('电影|票房');
  });

  it('stays beside a character that is a word of its own', () => {
    const counts = { 另一: 0, 个: 125_000, 另: 8_700, 一个: 142_000 };
    expect(cutCounting(uncountedWord, '另一|个', counts)).toBe('另一|个');
  });

  it('stays where the counts do not speak for another cut', () => {
    const counts = { 捷运站: 0, 长: 40_000, 捷运: 25, 站长: 300 };
    expect(cutCounting(uncountedWord, '捷运站|长', counts)).toBe('捷运站|长');
  });
});

describe('a suffix', () => {
  const counts = { 站: 23_000, 转: 11_600, 转车: 13, 车站: 950 };

  it('joins a word rather than taking its last character', () => {
    expect(cutCounting(suffix, '转|车站', counts)).toBe('转车|站');
  });

  it('does not where the first character is often a word of its own', () => {
    expect(cutCounting(suffix, '大|车站', { ...counts, 大: 144_000, 大车: 90 })).toBe('大|车站');
  });

  it('does not where the two make no word', () => {
    expect(cutCounting(suffix, '木|车站', { ...counts, 木: 3_000 })).toBe('木|车站');
  });

  it('does not where the word is far rarer than what it would break', () => {
    expect(cutCounting(suffix, '转|车站', { ...counts, 车站: 95_000 })).toBe('转|车站');
  });
});

describe('four characters', () => {
  const counts = { 公交车: 150, 站: 23_000, 公交: 286, 车站: 946 };

  it('are two words of two rather than three and one', () => {
    expect(cutCounting(evenHalves, '公交车|站', counts)).toBe('公交|车站');
  });

  it('stay three and one where the halves are far rarer', () => {
    const rare = { ...counts, 公交车: 15_000, 车站: 21 };
    expect(cutCounting(evenHalves, '公交车|站', rare)).toBe('公交车|站');
  });

  it('stay so before a word of its own', () => {
    const own = { 创办人: 100, 为: 296_000, 创办: 900, 人为: 2_800 };
    expect(cutCounting(evenHalves, '创办人|为', own)).toBe('创办人|为');
  });
});
