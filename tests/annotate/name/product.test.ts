import { expect, it } from 'vitest';
import { fundingRound, isProduct } from '@/lib/annotate/name/product';
import { marked } from './marked';

const tools = { has: () => true, frequency: () => 1 };
const rounds = (words: string): string[] => {
  const search = marked(words);
  return fundingRound.propose(search, tools).map(({ start, end }) => search.text.slice(start, end));
};

it.each([
  ['完成|B+|轮|融资', 'B+轮'],
  ['Pre-A|轮', 'Pre-A轮'],
])('a funding round in %s', (words, expected) => {
  expect(rounds(words)).toEqual([expected]);
});

it.each(['第一|轮', 'Z|轮', 'AB|轮', 'A|组'])('none in %s', (words) => {
  expect(rounds(words)).toEqual([]);
});

it.each(['NVDA.O', '688256.SH', 'Mate10', 'A100', 'GPT-4o', 'RTX4090'])(
  '%s is a product',
  (name) => {
    expect(isProduct(name)).toBe(true);
  },
);

it.each(['v2', 'No1', 'p12', 'Jay', '2024', 'e.g.', 'momo88'])('%s is none', (name) => {
  expect(isProduct(name)).toBe(false);
});
