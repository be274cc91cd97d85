import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Crowded,
  crowding,
  readingWidth,
  type Settled,
} from '../../../lib/reader/text/crowding';

/** Words as lists of readings, set one after the other. */
const charactersOf = (words: readonly (readonly string[])[]): Crowded[] =>
  words.flatMap((word) =>
    word.map((reading, index) => ({ reading, last: index === word.length - 1 })),
  );

/** From the end of each reading to the beginning of the next, in em of the body. */
function gapsBetween(characters: readonly Crowded[], settled: readonly Settled[]): number[] {
  let at = 0;
  const boxes = characters.map(({ reading }, index) => {
    const { gap = 0, shift = 0 } = settled[index] ?? {};
    const middle = at + 0.5 + shift / 16;
    at += 1 + gap / 8;
    return [middle - readingWidth(reading) / 2, middle + readingWidth(reading) / 2] as const;
  });
  return boxes.slice(1).map(([start], index) => start - (boxes[index]?.[1] ?? 0));
}

const reading = fc.constantFrom('wǒ', 'shàng', 'zhuāng', 'yī', 'ér', 'jiǒng', 'mǐn', 'lì');
const zhuyin = fc.constantFrom('ㄓㄨㄤ', 'ㄒㄩㄥˊ', 'ㄧ', 'ㄦˋ');
const wordsOf = (syllable: fc.Arbitrary<string>) =>
  fc.array(fc.array(syllable, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('crowding', () => {
  it('leaves short readings of short words alone', () => {
    expect(crowding(charactersOf([['wǒ'], ['yě']]), true)).toEqual([
      { gap: 0, shift: 0 },
      { gap: 0, shift: 0 },
    ]);
  });

  it('draws the readings of a word together and makes room at its borders', () => {
    const settled = crowding(charactersOf([['qí', 'tā'], ['shàng'], ['shài']]), true);
    expect(settled.map(({ shift }) => Math.sign(shift))).toEqual([1, -1, 0, 0]);
    expect(settled.map(({ gap }) => gap > 0)).toEqual([false, true, true, false]);
  });

  it('parts the characters of a word where its readings are too long', () => {
    const [first] = crowding(charactersOf([['zhuāng', 'chuāng', 'shuāng', 'zhuāng']]), true);
    expect(first?.gap).toBeGreaterThan(2);
  });

  it('lets a long reading hang over a neighbour that has room', () => {
    const [first] = crowding(charactersOf([['shàng'], ['']]), true);
    expect(first?.gap).toBe(0);
  });

  it('makes room beside figures for what stands out of them', () => {
    const figures = { reading: 'èr líng èr liù', advance: 2.2, last: true };
    const [wide, beside] = [
      { ...figures, advance: 4 },
      { reading: 'nián', last: true },
    ];
    expect(crowding([wide, beside], true)[0]?.gap).toBeLessThan(2);
    expect(crowding([figures, beside], true)[0]?.gap).toBeGreaterThan(2);
    expect(crowding([beside, figures], true)[0]?.gap).toBeGreaterThan(2);
    expect(readingWidth('sānbǎi\nliùshíwǔ')).toBe(readingWidth('liùshíwǔ'));
  });

  it('moves nothing where readings may not be moved', () => {
    fc.assert(
      fc.property(wordsOf(zhuyin), (words) => {
        const settled = crowding(charactersOf(words), false);
        expect(settled.every(({ shift }) => shift === 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['pinyin', wordsOf(reading), true],
    ['zhuyin', wordsOf(zhuyin), false],
  ] as const)('never lets two neighbours in %s touch', (_, words, moves) => {
    fc.assert(
      fc.property(words, (all) => {
        const characters = charactersOf(all);
        const settled = crowding(characters, moves);
        gapsBetween(characters, settled).forEach((gap, index) => {
          if ((settled[index]?.gap ?? 0) < 8) expect(gap).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('keeps the syllables of a word closer to each other than to the next word', () => {
    fc.assert(
      fc.property(wordsOf(reading), (words) => {
        const characters = charactersOf(words);
        const settled = crowding(characters, true);
        const gaps = gapsBetween(characters, settled);
        // Where the most room there is does not do, nothing is said.
        const borders = gaps
          .map((gap, index) => (settled[index]?.gap === 8 ? 9 : gap))
          .filter((_, index) => characters[index]?.last);
        let word = 0;
        gaps.forEach((gap, index) => {
          if (characters[index]?.last) {
            word += 1;
            return;
          }
          const beside = [borders[word - 1], borders[word]].filter((each) => each !== undefined);
          if ((settled[index]?.gap ?? 0) < 8) expect(Math.min(...beside)).toBeGreaterThan(gap);
        });
      }),
    );
  });
});
