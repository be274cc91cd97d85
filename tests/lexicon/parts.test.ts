import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '@/lib/lexicon/parts';

describe('partsOf', () => {
  const words = new Set(['香港', '科技', '大學', '科技大學', '港科', '香港科技大學']);
  const has = (text: string) => words.has(text);

  it('gives the longest sub-words from every side, then the characters', () => {
    expect(partsOf('香港科技大學', has)).toEqual([
      '香港',
      '港科',
      '科技大學',
      '香',
      '港',
      '科',
      '技',
      '大',
      '學',
    ]);
  });

  it('gives characters alone where there are no words, and nothing for one character', () => {
    expect(partsOf('𠮷丙', has)).toEqual(['𠮷', '丙']);
    expect(partsOf('香', has)).toEqual([]);
    expect(partsOf('B+香', has)).toEqual(['香']);
  });

  it('finds every word that no longer sub-word holds, as a slow search does', () => {
    const surface = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', '𠮷'),
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(surface, fc.uniqueArray(surface, { maxLength: 20 }), (text, known) => {
        const lexicon = new Set(known);
        const characters = [...text];
        const inside: { from: number; to: number }[] = [];
        for (let from = 0; from < characters.length; from += 1) {
          for (let to = from + 2; to <= characters.length; to += 1) {
            const word = characters.slice(from, to).join('');
            if (to - from < characters.length && lexicon.has(word)) inside.push({ from, to });
          }
        }
        const longest = inside.filter(
          (one) =>
            !inside.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
        );
        const expected = new Set(
          longest.map(({ from, to }) => characters.slice(from, to).join('')),
        );
        const found = partsOf(text, (word) => lexicon.has(word));
        expect(new Set(found.filter((part) => [...part].length > 1))).toEqual(expected);
        for (const character of characters) expect(found).toContain(character);
      }),
    );
  });
});
