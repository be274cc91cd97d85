import { describe, expect, it } from 'vitest';
import { COMMON, mayBeMisread, misreadings, wordMeant } from '@/lib/annotate/repair/slips';
import type { Lexicon } from '@/lib/domain/lexicon/lexicon';

const COUNTS: Readonly<Record<string, number>> = {
  恐怕: COMMON,
  往往: COMMON + 1,
  住住: COMMON + 2,
  折光: COMMON - 1,
};
const lexicon = {
  exact: (word: string) => (word in COUNTS ? [{ traditional: word, simplified: word }] : []),
  frequency: (word: string) => COUNTS[word] ?? 0,
} as unknown as Lexicon;

describe('a word misread', () => {
  it('is perhaps the common word that differs by a character like it', () => {
    expect(wordMeant('恐泊', lexicon)).toBe('恐怕');
  });

  it('is the commonest of several', () => {
    expect(wordMeant('往住', lexicon)).toBe('住住');
  });

  it('is nothing where the word is rare, or two characters differ', () => {
    expect(wordMeant('拆光', lexicon)).toBeNull();
    expect(wordMeant('恐拍', lexicon)).toBeNull();
  });

  it('is only asked of words of several characters that no dictionary has', () => {
    expect(mayBeMisread('恐泊', [])).toBe(true);
    expect(mayBeMisread('恐泊', ['an entry'])).toBe(false);
    expect(mayBeMisread('泊', [])).toBe(false);
    expect(mayBeMisread('蘋果', [])).toBe(false);
  });

  it('is written with one character swapped', () => {
    expect(misreadings('恐怕')).toEqual([{ at: 1, character: '泊' }]);
  });
});
