import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleCuts } from '@/lib/annotate/script/contested-cuts';

/** Headwords with how often the segmenter's list met them. */
const FREQUENCIES = new Map(
  Object.entries({
    剪: 1_600,
    剪短: 100,
    短: 3_000,
    短发: 110,
    发: 17_000,
    给: 69_000,
    刚一: 100,
    出: 50_000,
    出戏: 100,
    院: 2_000,
    戏院: 50,
    有: 400_000,
    有余: 200,
    余: 3_000,
    先生: 20_000,
    面包: 900,
  }),
);
const tools = {
  lexicon: {
    has: (word: string) => FREQUENCIES.has(word),
    frequency: (word: string) => FREQUENCIES.get(word) ?? 0,
  },
  standsForMany: (text: string) => /[发出余面]/.test(text),
  isToldAlone: (text: string, at: number) =>
    text.slice(at).startsWith('余先生') || text.slice(at).startsWith('发给'),
};

const settled = (marked: string): string => {
  const words = marked.split('|');
  return settleCuts(words.join(''), words, tools).join('|');
};

describe('a character that two words claim', () => {
  it.each([
    ['刚一|出戏|院', '刚一|出|戏院'],
    ['剪|短发|给', '剪短|发|给'],
  ])('%s is cut where it is likeliest: %s', (given, expected) => {
    expect(settled(given)).toBe(expected);
  });

  it('stands alone where its neighbours make it a word of its own', () => {
    expect(settled('有余|先生')).toBe('有|余|先生');
  });
});

describe('all other cuts stay', () => {
  it.each(['面包|给', '有余', '不|认识', '先生|有', ''])('%s', (given) => {
    expect(settled(given)).toBe(given);
  });

  it('keeps every character of any text', () => {
    const word = fc.constantFrom(...FREQUENCIES.keys(), '，', 'a', '𠮷', '不');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(settleCuts(words.join(''), words, tools).join('')).toBe(words.join(''));
      }),
    );
  });
});
