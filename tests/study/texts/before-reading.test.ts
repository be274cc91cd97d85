import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordStatus } from '@/lib/domain/card';
import { neededFor, oneNewWord, type RunningSentence } from '@/lib/study/texts/before-reading';

type Kept = { readonly status: WordStatus; readonly saved: boolean };

const KNOWN: Kept = { status: 'known', saved: false };
const SAVED: Kept = { status: 'learning', saved: true };
const IGNORED: Kept = { status: 'ignored', saved: false };

const BANDS: Readonly<Record<string, number>> = { 茶: 2, 酒: 3, 鼎: 6 };

/** Sentences of words of one character each; a place is the character's. */
const text = (...sentences: readonly string[]): RunningSentence[] => {
  let offset = 0;
  return sentences.map((sentence) =>
    [...sentence].map((id) => ({ id, offset: offset++, band: BANDS[id] ?? 1 })),
  );
};

const words = (kept: Readonly<Record<string, Kept>>) => new Map(Object.entries(kept));

describe('the words needed to read a text', () => {
  it('are the fewest that reach the share, in the order the text uses them', () => {
    const read = text('我喝茶', '你喝酒', '我喝鼎');
    const known = words({ 我: KNOWN, 你: KNOWN });
    const { covered, words: needed } = neededFor(read, known, 0.75);
    expect(covered).toBeCloseTo(3 / 9);
    expect(needed).toEqual([
      { id: '喝', offset: 1, count: 3 },
      { id: '茶', offset: 2, count: 1 },
    ]);
    expect(neededFor(read, known, 1).words.map(({ id }) => id)).toEqual(['喝', '茶', '酒', '鼎']);
  });

  it('are none where enough is known or being learned, or there is nothing to read', () => {
    const kept = words({ 我: KNOWN, 喝: SAVED, 茶: SAVED });
    expect(neededFor(text('我喝茶'), kept, 0.98)).toEqual({ covered: 1, words: [] });
    expect(neededFor([], kept, 0.98)).toEqual({ covered: 1, words: [] });
  });

  it('are none that are ignored, and those count neither way', () => {
    const kept = words({ 我: KNOWN, 喝: IGNORED });
    expect(neededFor(text('我喝', '喝喝茶'), kept, 1)).toEqual({
      covered: 0.5,
      words: [{ id: '茶', offset: 4, count: 1 }],
    });
  });

  it('reach the share for any text, and no word fewer would', () => {
    const sentence = fc.string({ unit: fc.constantFrom(...'我你喝茶酒鼎'), minLength: 1 });
    const kept = fc.dictionary(
      fc.constantFrom(...'我你喝茶'),
      fc.constantFrom(KNOWN, SAVED, IGNORED),
    );
    const share = fc.constantFrom(0.5, 0.9, 0.95, 0.98);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), kept, share, (sentences, given, wanted) => {
        const read = text(...sentences);
        const { words: needed } = neededFor(read, words(given), wanted);
        const learn = (some: readonly { readonly id: string }[]) =>
          words({ ...given, ...Object.fromEntries(some.map(({ id }) => [id, SAVED])) });
        expect(neededFor(read, learn(needed), wanted).covered).toBeGreaterThanOrEqual(wanted);
        const fewest = [...needed].sort((one, other) => one.count - other.count).slice(1);
        if (needed.length > 0) {
          expect(neededFor(read, learn(fewest), wanted).covered).toBeLessThan(wanted);
        }
        expect([...needed].sort((one, other) => one.offset - other.offset)).toEqual(needed);
      }),
    );
  });
});

describe('sentences with one new word', () => {
  const known = words({ 我: KNOWN, 你: KNOWN, 喝: SAVED, 他: IGNORED });

  it('give it, frequent words and short sentences first, each word once', () => {
    const read = text('我喝鼎', '我我你喝酒', '我喝酒', '我喝茶茶', '他喝茶酒', '我喝你');
    expect(oneNewWord(read, known).map(({ id, offset }) => [id, offset])).toEqual([
      ['茶', 13],
      ['酒', 10],
      ['鼎', 2],
    ]);
  });

  it('are neither very short nor very long', () => {
    expect(oneNewWord(text('喝茶', `${'我'.repeat(25)}茶`), known)).toEqual([]);
  });
});
