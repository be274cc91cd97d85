import { expect, it } from 'vitest';
import { knownNames } from '@/lib/annotate/name/known-names';
import { marked } from './marked';

const WORDS = new Set(['曾', '中曾', '高兴', '建中曾', '天', '气']);
const tools = { has: (word: string) => WORDS.has(word), frequency: () => 1 };

const found = (words: string, name: string): string[] => {
  const search = { ...marked(words), known: new Map([[name, { type: 'person' as const }]]) };
  return knownNames
    .propose(search, tools)
    .map(({ start, end, gain }) => `${search.text.slice(start, end)} ${gain}`);
};

it('finds a name of the text wherever it stands, longer ones surer', () => {
  expect(found('张|建|中|说|张|建|中', '张建中')).toEqual(['张建中 103', '张建中 103']);
  expect(found('张|建|中', '张建')).toEqual(['张建 102']);
});

it('cuts a piece the dictionary lacks, where a word is left of it', () => {
  expect(found('张|建|中天', '张建中')).toEqual(['张建中 103']);
  expect(found('天建|中|说', '建中')).toEqual(['建中 102']);
});

it.each([
  ['很|高兴', '很高'],
  ['张|建|中曾', '张建中'],
  ['张|建|中燧', '张建中'],
  ['天建中气', '建中'],
  ['张|，|建', '张，建'],
])('cuts no word of the dictionary, nor leaves what is none: %s', (words, name) => {
  expect(found(words, name)).toEqual([]);
});
