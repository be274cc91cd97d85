import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitTags } from '@/dictionary/models/parts-of-speech/fit';
import { mannerOf, wordFeatures, wordOf } from '@/lib/annotate/sense/tag-features';
import { addWeights, featuresAt, featuresIn, tagFeatures } from '@/lib/annotate/sense/tag-model';
import { type Tagger, taggerOf } from '@/lib/annotate/sense/tagger';

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

/** All tags of a sentence by such a tagger. */
const tagsBy =
  (tag: Tagger) =>
  (words: readonly string[]): string[] => {
    const told = tag(words);
    return words.map((_, index) => told.at(index));
  };

it('tells a verb from a noun by the words beside it', () => {
  const tag = tagsBy(taggerOf(fitTags(TAUGHT), featuresOf));
  expect(tag(['他們', '選舉', '市長'])).toEqual(['PRON', 'VERB', 'NOUN']);
  expect(tag(['市長', '的', '選舉'])[2]).toBe('NOUN');
});

it('learns the same from the same sentences', () => {
  expect(fitTags(TAUGHT)).toEqual(fitTags(TAUGHT));
});

it('gives every word one of its tags, whatever the words', () => {
  const tag = tagsBy(taggerOf(fitTags(TAUGHT), featuresOf));
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

/** Every feature of a word looked up by its name, one after the other. */
function plainTags(written: readonly string[]): string[] {
  const model = fitTags(TAUGHT);
  const words = written.map(featuresOf);
  const manner = mannerOf(words);
  const likeliest = (names: readonly string[]): string => {
    const scores = new Int16Array(model.tags.length);
    for (const name of names) addWeights(scores, 0, model.weights[name] ?? '');
    return model.tags[scores.indexOf(Math.max(...scores))] ?? '';
  };
  const withTags = (index: number, before: readonly string[]): string => {
    const own = words[index];
    if (!own) return '';
    const [near = '', far = ''] = [before[index - 1], before[index - 2]];
    return likeliest([...featuresIn(words, index, manner), ...tagFeatures(own, near, far)]);
  };
  const usual = words.map((own) => likeliest(featuresAt(own, 0)));
  const before = words.map((_, index) => withTags(index, usual));
  return words.map((_, index) => withTags(index, before));
}

it('comes to what all features add up to, whatever is kept of earlier words', () => {
  const tag = tagsBy(taggerOf(fitTags(TAUGHT), featuresOf));
  const word = fc.constantFrom(
    '他們',
    '市長',
    '選舉',
    '的',
    '結果',
    '果',
    '選舉結果',
    '？',
    '3',
    'a',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), (given) => {
      expect(tag(given)).toEqual(plainTags(given));
    }),
  );
});

it('gives a settled word its tag, whatever stands beside it', () => {
  const often = Array.from({ length: 8 }, () => taught(['的', '選舉'], 'PART', 'NOUN'));
  const tag = tagsBy(taggerOf(fitTags([...often, ...TAUGHT]), featuresOf));
  expect(fitTags([...often, ...TAUGHT]).settled.words).toEqual({ 的: 1 });
  expect(tag(['的', '的', '市長'])).toEqual(['PART', 'PART', 'NOUN']);
});

it('tells a word the same whichever is asked for first', () => {
  const tag = taggerOf(fitTags(TAUGHT), featuresOf);
  const words = ['他們', '的', '選舉', '結果'];
  expect([3, 1, 0, 2].map((index) => tag(words).at(index))).toEqual(
    [3, 1, 0, 2].map((index) => tagsBy(tag)(words)[index]),
  );
  expect(tag(words).at(4)).toBe('');
});

it.each([
  ['0w選舉', '選舉'],
  ['-1w的', '的'],
  ['v選舉|n', '選舉'],
  ['u|||x', '||'],
  ['Rws選舉', '選舉'],
  ['Rm2選舉', '選舉'],
  ['Rpb的|n', '的'],
])('%s is about %s', (feature, word) => {
  expect(wordOf(feature)).toBe(word);
});

it.each(['0z選', '1w', '0cw', 'bn|v', 'Rqsn', 'Rl2', 'tC|n', 'mn|v|n', '0JJnv'])(
  '%s is about no word by itself',
  (feature) => {
    expect(wordOf(feature)).toBeNull();
  },
);
