import { expect, it } from 'vitest';
import { ratingOf } from '@/lib/study/cards/written';

it('a word written without a miss is good, with slips hard, and with help or many misses again', () => {
  expect(ratingOf({ characters: 2, misses: 0, helped: false })).toBe('good');
  expect(ratingOf({ characters: 2, misses: 1, helped: false })).toBe('hard');
  expect(ratingOf({ characters: 2, misses: 4, helped: false })).toBe('hard');
  expect(ratingOf({ characters: 2, misses: 5, helped: false })).toBe('again');
  expect(ratingOf({ characters: 2, misses: 0, helped: true })).toBe('again');
});
