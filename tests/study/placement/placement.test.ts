import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKED, bandsKnown, estimate, goesOn, sampleOf } from '@/lib/study/placement/placement';

const band = (size: number) => Array.from({ length: size }, (_, index) => `w${index}`);
const answer = (known: number, size = 1_000) => ({ size, asked: 20, known });

describe('the words that stand for a band', () => {
  it('are twenty of it, each once, from its beginning to its end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (size, at) => {
          const words = band(size);
          const sample = sampleOf(words, ASKED, () => at);
          expect(new Set(sample).size).toBe(Math.min(ASKED, size));
          const places = sample.map((word) => words.indexOf(word));
          expect([...places].sort((one, other) => one - other)).toEqual(places);
          const stretch = Math.ceil(size / sample.length);
          expect(places[0]).toBeLessThan(stretch);
          expect(places.at(-1)).toBeGreaterThanOrEqual(size - stretch);
        },
      ),
    );
  });
});

describe('what a check comes to', () => {
  it('is asked on while half of a band is known', () => {
    expect([answer(20), answer(10), answer(9), answer(0)].map(goesOn)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('marks bands from the first on, as long as nearly all of each is known', () => {
    expect(bandsKnown([answer(20), answer(17), answer(16), answer(20)])).toBe(2);
    expect(bandsKnown([answer(12)])).toBe(0);
    expect(bandsKnown([])).toBe(0);
  });

  it('says how many words are known as far as twenty can tell', () => {
    expect(estimate([answer(19, 987), answer(11, 1_498)])).toBe(1_800);
    expect(estimate([answer(3, 1_000)])).toBe(150);
    expect(estimate([])).toBe(0);
  });
});
