import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ShortWordMemo } from '@/lib/annotate/cut/short-word-memo';

it('asks once about a word, wherever it stands', () => {
  const asked: string[] = [];
  const memo = new ShortWordMemo((word) => {
    asked.push(word);
    return word === '電影';
  });
  expect(memo.of('看電影', 1, 3)).toBe(true);
  expect(memo.of('電影票', 0, 2)).toBe(true);
  expect(memo.of('電影票', 2, 3)).toBe(false);
  expect(memo.of('一張票', 2, 3)).toBe(false);
  expect(asked).toEqual(['電影', '票']);
});

it('answers as the question does, for words of any length', () => {
  const isLucky = (word: string): boolean => word.includes('八') || word.length === 3;
  const memo = new ShortWordMemo(isLucky);
  const text = fc.string({ unit: fc.constantFrom('八', '七', '六', '𠮷', 'a'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (within, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      expect(memo.of(within, start, Math.min(end, within.length))).toBe(
        isLucky(within.slice(start, end)),
      );
    }),
    { numRuns: 2_000 },
  );
});
