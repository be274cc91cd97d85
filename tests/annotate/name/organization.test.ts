import { expect, it } from 'vitest';
import { listedOrganizations, organization } from '@/lib/annotate/name/organization';
import { marked } from './marked';

const FREQUENT: Readonly<Record<string, number>> = {
  科技: 9000,
  公司: 30000,
  好: 90000,
  天: 40000,
};
const tools = {
  has: (word: string) => word in FREQUENT,
  frequency: (word: string) => FREQUENT[word] ?? 0,
};

const proposed = (words: string): string[] => {
  const search = marked(words);
  return organization.propose(search, tools).map(({ start, end }) => search.text.slice(start, end));
};

it.each([
  ['燧|先|科技', '燧先科技'],
  ['，|燧先|科技', '燧先科技'],
  ['，|燧|先|公司', '燧先'],
  // At most four of them.
  ['，|燧先|燧帝|燧|科技', '燧帝燧科技'],
])('rare characters before what companies are called by: %s', (words, expected) => {
  expect(proposed(words)).toEqual([expected]);
});

it.each([
  ['，|燧|科技', 'one character is not enough'],
  ['好|天|科技', 'its characters are frequent'],
  ['燧|先|的|科技', 'a word of grammar stands between'],
  ['科技|公司', 'a word of the dictionary'],
])('none in %s: %s', (words) => {
  expect(proposed(words)).toEqual([]);
});

/** What stands in a list, where the text is known to hold 摩尔线程 and has every name twice. */
const listed = (words: string, count = 2): string[] => {
  const { pieces, text } = marked(words);
  return listedOrganizations(pieces, text, new Set(['摩尔线程']), () => count).map(
    ({ start, end }) => text.slice(start, end),
  );
};

it('takes what stands in a list beside one, if it comes again', () => {
  expect(listed('如|燧|原科|、|摩尔线程|、|天')).toEqual(['燧原科']);
  expect(listed('如|燧|原科|、|摩尔线程|、|天', 1)).toEqual([]);
  expect(listed('如|燧|原科|、|天|、|好')).toEqual([]);
  expect(listed('如|燧原科|、|摩尔线程|、|天')).toEqual([]);
});
