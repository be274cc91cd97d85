import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { newWordIn } from '@/lib/study/texts/before-reading';
import { createRunningText } from '@/lib/study/texts/running-text';

const word = fc.record({
  id: fc.constantFrom('我', '喝', '茶', '豆漿'),
  offset: fc.nat(1e6),
  band: fc.integer({ min: 1, max: 6 }),
});

it('gives out the sentences it was given, as often as it is asked, also while it grows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word)), (sentences) => {
      const text = createRunningText();
      for (const [index, sentence] of sentences.entries()) {
        text.add(sentence);
        expect([...text]).toEqual(sentences.slice(0, index + 1));
      }
      expect([...text]).toEqual(sentences);
    }),
  );
});

const kept = new Map<string, Pick<SavedWord, 'status' | 'saved'>>([
  ['我', { status: 'known', saved: false }],
  ['喝', { status: 'known', saved: false }],
  ['嗎', { status: 'ignored', saved: false }],
  ['水', { status: 'learning', saved: true }],
]);

const sentence = (...ids: readonly string[]) => ids.map((id, offset) => ({ id, offset, band: 2 }));

it('a sentence has one new word where all others are known, learned or ignored', () => {
  expect(newWordIn(sentence('我', '喝', '茶'), kept)?.id).toBe('茶');
  expect(newWordIn(sentence('茶', '我', '喝', '茶', '嗎'), kept)).toMatchObject({ offset: 0 });
  expect(newWordIn(sentence('我', '喝', '水'), kept), 'no new word').toBeNull();
  expect(newWordIn(sentence('他', '喝', '茶'), kept), 'two new words').toBeNull();
  expect(newWordIn(sentence('喝', '茶'), kept), 'too short to say anything').toBeNull();
  const long = Array.from({ length: 25 }, () => '我');
  expect(newWordIn(sentence(...long, '茶'), kept), 'too long to learn from').toBeNull();
});
