import { describe, expect, it } from 'vitest';
import { mostFrequent } from '@/lib/lexicon/frequent-characters';

const COUNTED = new Map([
  ['喝茶', 10],
  ['茶', 5],
  ['茶茶', 2],
  ['卡拉OK', 40],
  ['水', 10],
]);
const occurrences = (word: string) => COUNTED.get(word) ?? 0;

describe('the most frequent characters', () => {
  it('are counted in every word, as often as they stand in it', () => {
    expect(mostFrequent([...COUNTED.keys(), '龘'], occurrences)).toEqual([
      '卡',
      '拉',
      '茶',
      '喝',
      '水',
    ]);
  });

  it('are as many as are wanted', () => {
    expect(mostFrequent(COUNTED.keys(), occurrences, 2)).toEqual(['卡', '拉']);
  });
});
