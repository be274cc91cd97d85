import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitTags } from '@/dictionary/models/parts-of-speech/fit';
import { wordFeatures } from '@/lib/annotate/sense/tag-features';
import { taggerOf } from '@/lib/annotate/sense/tagger';

/** Words of one class each but for 選舉, which is a verb or a noun. */
const CLASSES: Readonly<Record<string, string>> = {
  他們: 'r',
  市長: 'n',
  選舉: 'vn',
  的: 'k',
  結果: 'n',
};
const NOTHING = { classes: [], part: '' };
const featuresOfClasses = (word: string, classes: readonly string[]) =>
  wordFeatures(word, { classes, part: '' }, NOTHING, NOTHING);
const known = new Map(
  Object.entries(CLASSES).map(([word, classes]) => [word, featuresOfClasses(word, [...classes])]),
);
const featuresOf = (word: string) => known.get(word) ?? featuresOfClasses(word, []);
const taught = (written: readonly string[], ...tags: string[]) => ({
  written,
  words: written.map(featuresOf),
  tags,
});

const TAUGHT = [
  taught(['他們', '選舉', '市長'], 'PRON', 'VERB', 'NOUN'),
  taught(['選舉', '的', '結果'], 'NOUN', 'PART', 'NOUN'),
  taught(['他們', '的', '選舉'], 'PRON', 'PART', 'NOUN'),
];

it('tells a verb from a noun by the words beside it', () => {
  const tag = taggerOf(fitTags(TAUGHT), featuresOf);
  expect(tag(['他們', '選舉', '市長'])).toEqual(['PRON', 'VERB', 'NOUN']);
  expect(tag(['市長', '的', '選舉'])[2]).toBe('NOUN');
});

it('learns the same from the same sentences', () => {
  expect(fitTags(TAUGHT)).toEqual(fitTags(TAUGHT));
});

it('gives every word one of its tags, whatever the words', () => {
  const tag = taggerOf(fitTags(TAUGHT), featuresOf);
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (given) => {
      const told = tag(given);
      expect(told).toHaveLength(given.length);
      for (const each of told) expect(['NOUN', 'PART', 'PRON', 'VERB']).toContain(each);
    }),
  );
});
