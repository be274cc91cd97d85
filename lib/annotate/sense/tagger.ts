import { boundedCache, LONGEST_KEPT } from '../../lexicon/cache';
import { EDGE, type WordFeatures } from './tag-features';

/** The committed model of `dictionary/models/parts-of-speech/`. */
export interface TagModel {
  /** Universal parts of speech. */
  readonly tags: readonly string[];
  /** Feature, with the place it is seen from → pairs of a tag's index and its weight. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Words before and after that are looked at. */
export const PLACES = [-2, -1, 0, 1, 2] as const;

export const placed = (place: number, feature: string): string => `${place}${feature}`;
/** The tag before, and the two before, are features too. */
export const afterTag = (tag: string): string => `t${tag}`;
export const afterTags = (before: string, tag: string): string => `T${before} ${tag}`;

const featuresAt = (features: WordFeatures, place: number): readonly string[] =>
  place === 0 ? features.own : Math.abs(place) === 1 ? features.near : features.far;

/** All features of the word at `index`, by name: what training sees. */
export function featuresIn(words: readonly WordFeatures[], index: number): string[] {
  return PLACES.flatMap((place) =>
    featuresAt(words[index + place] ?? EDGE, place).map((feature) => placed(place, feature)),
  );
}

/** Tags the words of a sentence, in Traditional, from left to right. */
export type Tagger = (words: readonly string[]) => readonly string[];

/** Words whose sums are kept: the commonest are most of any text. */
const KEPT = 16_000;
/** Stands for the tag before where no word is; others are their index and one. */
const NO_TAG = 0;

/** Vectors of a model by feature; a tag's weight at its place. */
function vectorsOf({ tags, weights }: TagModel): ReadonlyMap<string, Float32Array> {
  const vectors = new Map<string, Float32Array>();
  for (const [feature, pairs] of Object.entries(weights)) {
    const vector = new Float32Array(tags.length);
    for (let at = 0; at < pairs.length; at += 2) {
      vector[pairs[at] as number] = pairs[at + 1] as number;
    }
    vectors.set(feature, vector);
  }
  return vectors;
}

/**
 * What the tags before add, one row for each pair of them: the tag two places before, then the one
 * before; index 0 stands for none, as at the sentence's beginning.
 */
function transitionsOf(
  { tags }: TagModel,
  vectors: ReadonlyMap<string, Float32Array>,
): Float32Array {
  const size = tags.length;
  const before = ['', ...tags];
  const table = new Float32Array(before.length * before.length * size);
  for (const [far, farTag] of before.entries()) {
    for (const [near, nearTag] of before.entries()) {
      const from = (far * before.length + near) * size;
      for (const vector of [
        vectors.get(afterTag(nearTag)),
        vectors.get(afterTags(farTag, nearTag)),
      ]) {
        vector?.forEach((weight, tag) => {
          table[from + tag] = (table[from + tag] as number) + weight;
        });
      }
    }
  }
  return table;
}

/**
 * Makes a tagger: an averaged perceptron (Collins 2002), greedy from left to right. What a word
 * adds to the scores from each place is summed up once and kept, so that a word of a text costs a
 * few additions of short arrays.
 * @param featuresOf what is seen of a word, whatever the sentence
 */
export function taggerOf(model: TagModel, featuresOf: (word: string) => WordFeatures): Tagger {
  const { tags } = model;
  const size = tags.length;
  const vectors = vectorsOf(model);
  const transitions = transitionsOf(model, vectors);
  /** The sums of a word, one row a place. */
  const summed = (features: WordFeatures): Float32Array => {
    const sums = new Float32Array(PLACES.length * size);
    for (const [at, place] of PLACES.entries()) {
      for (const feature of featuresAt(features, place)) {
        vectors.get(placed(place, feature))?.forEach((weight, tag) => {
          sums[at * size + tag] = (sums[at * size + tag] as number) + weight;
        });
      }
    }
    return sums;
  };
  const kept = boundedCache<string, Float32Array>(KEPT);
  const sumsOf = (word: string): Float32Array => {
    const known = kept.get(word);
    if (known) return known;
    const made = summed(featuresOf(word));
    if (word.length <= LONGEST_KEPT) kept.set(word, made);
    return made;
  };
  const edge = summed(EDGE);
  const scores = new Float32Array(size);
  return (words) => {
    const sums = words.map(sumsOf);
    const told: string[] = [];
    let far = NO_TAG;
    let near = NO_TAG;
    for (let index = 0; index < words.length; index += 1) {
      const from = (far * (size + 1) + near) * size;
      for (let tag = 0; tag < size; tag += 1) scores[tag] = transitions[from + tag] as number;
      for (let at = 0; at < PLACES.length; at += 1) {
        const own = sums[index + (PLACES[at] as number)] ?? edge;
        const row = at * size;
        for (let tag = 0; tag < size; tag += 1) {
          scores[tag] = (scores[tag] as number) + (own[row + tag] as number);
        }
      }
      let best = 0;
      for (let tag = 1; tag < size; tag += 1) {
        if ((scores[tag] as number) > (scores[best] as number)) best = tag;
      }
      told.push(tags[best] as string);
      far = near;
      near = best + 1;
    }
    return told;
  };
}
