import { expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { meantFirst } from '@/lib/domain/lexicon/meant-first';
import type { Word } from '@/lib/domain/token';

const sense = (gloss: string) => ({ glosses: [gloss], labels: [], references: [] });
const FLOWER: Entry = {
  id: '花|花|hua1',
  traditional: '花',
  simplified: '花',
  pinyin: 'hua1',
  reading: null,
  taiwan: null,
  senses: [sense('flower'), sense('blossom'), sense('to spend')],
  classifiers: [],
};
const word = (senses?: readonly number[], entry = FLOWER.id): Word => ({
  kind: 'word',
  span: { start: 0, end: 1 },
  surface: '花',
  traditional: '花',
  simplified: '花',
  reading: [],
  taiwan: [],
  entries: [entry],
  flags: [],
  ...(senses ? { senses } : {}),
});
const glosses = (entry: Entry) => entry.senses.map((each) => each.glosses[0]);

it('puts what the sentence means first and leaves the others in order', () => {
  expect(glosses(meantFirst(FLOWER, word([2, 0, 1])))).toEqual(['to spend', 'flower', 'blossom']);
});

it('leaves the entry alone where its own order fits, and where another is meant', () => {
  expect(meantFirst(FLOWER, word())).toBe(FLOWER);
  expect(meantFirst(FLOWER, word([2, 0, 1], '華|华|hua2'))).toBe(FLOWER);
  expect(meantFirst(null, word([2, 0, 1]))).toBeNull();
});

it('loses no sense where a text names too few, or some that are not there', () => {
  expect(glosses(meantFirst(FLOWER, word([2])))).toEqual(['to spend', 'flower', 'blossom']);
  expect(glosses(meantFirst(FLOWER, word([7, 1])))).toEqual(['blossom', 'flower', 'to spend']);
});
