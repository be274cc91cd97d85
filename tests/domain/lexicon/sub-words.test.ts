import { describe, expect, it } from 'vitest';
import { longestWordAt, subWords } from '@/lib/domain/lexicon/sub-words';

const among = (...words: readonly string[]) => {
  const known = new Set(words);
  return (part: string): boolean => known.has(part);
};

describe('subWords', () => {
  it('finds the longest words inside, never the word itself or single characters', () => {
    const has = among('科技大學', '科技', '大學', '大');
    expect(subWords('科技大學', has)).toEqual(['科技', '大學']);
    expect(subWords('大', has)).toEqual([]);
    expect(subWords('', has)).toEqual([]);
    expect(subWords('他不說話了', among('說話'))).toEqual(['說話']);
  });

  it('keeps overlapping words and drops those within a longer one', () => {
    const has = among('研究生', '研究', '生命', '命起');
    expect(subWords('研究生命起', has)).toEqual(['研究生', '生命', '命起']);
  });

  it('counts by code points', () => {
    expect(subWords('𠮷野家店', among('𠮷野', '𠮷野家'))).toEqual(['𠮷野家']);
  });
});

describe('longestWordAt', () => {
  const characters = [...'研究生命'];

  it('is the length of the longest word from a place', () => {
    const has = among('研究', '研究生', '生命');
    expect(longestWordAt(characters, 0, 4, has)).toBe(3);
    expect(longestWordAt(characters, 2, 4, has)).toBe(2);
    expect(longestWordAt(characters, 0, 2, has)).toBe(2);
  });

  it('is none where no word of two characters begins', () => {
    expect(longestWordAt(characters, 1, 4, among('究', '生命'))).toBe(0);
    expect(longestWordAt(characters, 3, 4, among('命'))).toBe(0);
  });
});
