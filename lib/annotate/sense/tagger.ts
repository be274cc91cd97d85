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

/** What a word adds to each tag's score from each of the places. */
type Profile = readonly Float32Array[];

/** A sentence's words with what is known of each. */
export interface TaggableWord {
  readonly features: WordFeatures;
}

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

/** Tags the words of a sentence from left to right. */
export type Tagger = (words: readonly WordFeatures[]) => readonly string[];

/**
 * Makes a tagger: an averaged perceptron (Collins 2002), greedy from left to right. What a word
 * adds to the scores is summed up once and kept with its features, so that a word of a text costs
 * five additions of a short array.
 */
export function taggerOf({ tags, weights }: TagModel): Tagger {
  const size = tags.length;
  const vectors = new Map<string, Float32Array>();
  for (const [feature, pairs] of Object.entries(weights)) {
    const vector = new Float32Array(size);
    for (let at = 0; at < pairs.length; at += 2)
      vector[pairs[at] as number] = pairs[at + 1] as number;
    vectors.set(feature, vector);
  }
  const add = (sum: Float32Array, vector: Float32Array | undefined): void => {
    if (!vector) return;
    for (let tag = 0; tag < size; tag += 1)
      sum[tag] = (sum[tag] as number) + (vector[tag] as number);
  };
  const profiles = new WeakMap<WordFeatures, Profile>();
  const profileOf = (features: WordFeatures): Profile => {
    const known = profiles.get(features);
    if (known) return known;
    const made = PLACES.map((place) => {
      const sum = new Float32Array(size);
      for (const feature of featuresAt(features, place))
        add(sum, vectors.get(placed(place, feature)));
      return sum;
    });
    profiles.set(features, made);
    return made;
  };
  return (words) => {
    const told: string[] = [];
    const known = words.map(profileOf);
    const edge = profileOf(EDGE);
    const sum = new Float32Array(size);
    for (let index = 0; index < words.length; index += 1) {
      sum.fill(0);
      for (const [at, place] of PLACES.entries()) add(sum, (known[index + place] ?? edge)[at]);
      const before = told[index - 1] ?? '';
      add(sum, vectors.get(afterTag(before)));
      add(sum, vectors.get(afterTags(told[index - 2] ?? '', before)));
      let best = 0;
      for (let tag = 1; tag < size; tag += 1)
        if ((sum[tag] as number) > (sum[best] as number)) best = tag;
      told.push(tags[best] as string);
    }
    return told;
  };
}
