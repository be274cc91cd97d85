import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarked } from '../../../lib/domain/reading/pinyin';
import { parsePinyinInput } from '../../../lib/domain/reading/pinyin-input';
import { formatNumbered, type Syllable, type Tone } from '../../../lib/domain/reading/reading';

const read = (text: string, count: number): string => {
  const result = parsePinyinInput(text, count);
  return 'reading' in result ? formatNumbered(result.reading) : result.problem;
};

describe('parsePinyinInput', () => {
  it.each([
    ['lì shǐ', 2, 'li4 shi3'],
    ['li4 shi3', 2, 'li4 shi3'],
    ['li4shi3', 2, 'li4 shi3'],
    ['lìshǐ', 2, 'li4 shi3'],
    [' nv3 ', 1, 'nü3'],
    ['lu:4', 1, 'lü4'],
    ['lüè', 1, 'lüe4'],
    ["Xī'ān", 2, 'Xi1 an1'],
    ['xian', 1, 'xian5'],
    ['xīān', 2, 'xi1 an1'],
    ['fàngàn', 2, 'fan4 gan4'],
    ["fàng'àn", 2, 'fang4 an4'],
    ['péngyou', 2, 'peng2 you5'],
    ['Huáng Rénxūn', 3, 'Huang2 Ren2 xun1'],
    ['nǎr', 2, 'na3 r5'],
  ])('%s for %i characters', (text, count, expected) => {
    expect(read(text, count)).toBe(expected);
  });

  it.each([
    ['', 1, 'Type the reading in pinyin, such as lì shǐ or li4 shi3.'],
    ['lì', 2, 'This word needs 2 syllables, one for each character.'],
    ['lì shǐ', 1, 'This word needs one syllable, one for each character.'],
    ['qwx', 1, '“qwx” is not pinyin. Write it like lì or li4.'],
    ['lì 史', 2, '“史” is not pinyin. Write it like lì or li4.'],
    ['li6', 1, '“li6” is not pinyin. Write it like lì or li4.'],
  ])('%j for %i: %s', (text, count, problem) => {
    expect(read(text, count)).toBe(problem);
  });

  it('reads back what is written with spaces', () => {
    const base = fc.constantFrom(
      'a',
      'xi',
      'xian',
      'an',
      'gan',
      'fang',
      'zhuang',
      'lü',
      'er',
      'o',
      'shi',
    );
    const syllable = fc.record({
      base,
      tone: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Tone>,
    });
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), (list: Syllable[]) => {
        expect(read(formatMarked(list), list.length)).toBe(formatNumbered(list));
        expect(read(formatNumbered(list), list.length)).toBe(formatNumbered(list));
      }),
    );
  });
});
