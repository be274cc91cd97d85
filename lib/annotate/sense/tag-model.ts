import {
  EDGE,
  type FeatureNames,
  type Manner,
  mannerOfPart,
  mannerOfWord,
  PAIRS,
  spokenPairs,
  type WordFeatures,
} from './tag-features';

/** The committed model of `dictionary/models/parts-of-speech/`. */
export interface TagModel {
  /** Universal parts of speech. */
  readonly tags: readonly string[];
  /**
   * Feature, with the place it is seen from → two characters for each tag it speaks for or against:
   * the tag's index and the weight, as `packWeights` writes them.
   */
  readonly weights: Readonly<Record<string, string>>;
  /** Words, and parts of speech of words by themselves, that have one tag in every sentence: its index. */
  readonly settled: {
    readonly words: Readonly<Record<string, number>>;
    readonly parts: Readonly<Record<string, number>>;
  };
}

/** Words before and after that are looked at. */
export const PLACES = [-2, -1, 0, 1, 2] as const;

export const placed = (place: number, feature: string): string => `${place}${feature}`;
/** The tag before, and the two before, are features too; so is the tag before with the word's part. */
export const afterTag = (tag: string): string => `t${tag}`;
export const afterTags = (before: string, tag: string): string => `T${before} ${tag}`;
export const tagAndPart = (tag: string, part: string): string => `tC${tag}|${part}`;

/** Names of features as they are seen from a place. */
export const seenFrom = ({ own, near, far }: FeatureNames, place: number): readonly string[] =>
  (place === 0 ? own : Math.abs(place) === 1 ? near : far).map((name) => placed(place, name));

/** All that is seen of a word from a place. */
export const featuresAt = ({ naming, shared }: WordFeatures, place: number): string[] =>
  [naming, ...shared.map(({ names }) => names())].flatMap((names) => seenFrom(names, place));

/** The names of what is seen of a word with the parts of its neighbours. */
function pairsAt(words: readonly WordFeatures[], index: number): string[] {
  const part = (by: number): string => (words[index + by] ?? EDGE).part;
  const { word } = words[index] ?? EDGE;
  const own = part(0);
  return [
    PAIRS.before(own, part(-1)),
    PAIRS.after(own, part(1)),
    PAIRS.between(part(-1), part(1)),
    PAIRS.both(part(-1), own, part(1)),
    PAIRS.twoBefore(part(-2), part(-1), own),
    PAIRS.twoAfter(own, part(1), part(2)),
    PAIRS.wordBefore(word, part(-1)),
    PAIRS.wordAfter(word, part(1)),
  ];
}

/** All features of the word at `index` but those of tags, by name: what training sees. */
export function featuresIn(
  words: readonly WordFeatures[],
  index: number,
  manner: Manner,
): string[] {
  const around = PLACES.flatMap((place) => featuresAt(words[index + place] ?? EDGE, place));
  const own = words[index] ?? EDGE;
  const partAt = (at: number): string => (words[at] ?? EDGE).part;
  return [
    ...around,
    ...pairsAt(words, index),
    ...mannerOfPart(own.part, manner),
    ...mannerOfWord(own.word, manner),
    ...spokenPairs(manner, own.word, partAt(index - 1), partAt(index + 1)),
  ];
}

/** Features of the tags before; '' where no word is. */
export const tagFeatures = (own: WordFeatures, near: string, far: string): string[] => [
  afterTag(near),
  afterTags(far, near),
  tagAndPart(near, own.part),
];

/** Printable, and none that JSON escapes: ASCII from "#" on, without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
const SIGNS = 90;
/** Weights of one sign run from minus this to plus this. */
const LARGEST = Math.floor(SIGNS / 2) - 1;

const signOf = (value: number): string => {
  const code = FIRST + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
};
const numberOf = (code: number): number => (code > BACKSLASH ? code - 1 : code) - FIRST;

/** @param pairs of a tag's index and its whole weight; what is beyond `LARGEST` is written in parts */
export const packWeights = (pairs: readonly (readonly [tag: number, weight: number])[]): string =>
  pairs
    .map(([tag, weight]) => {
      let packed = '';
      for (let rest = weight; rest !== 0; ) {
        const part = Math.max(-LARGEST, Math.min(LARGEST, rest));
        packed += signOf(tag) + signOf(part + LARGEST);
        rest -= part;
      }
      return packed;
    })
    .join('');

/** Adds what `packWeights` wrote to a vector with a place for each tag. */
export function addWeights(vector: Int16Array, from: number, packed: string): void {
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const tag = from + numberOf(packed.charCodeAt(at));
    vector[tag] = (vector[tag] as number) + numberOf(packed.charCodeAt(at + 1)) - LARGEST;
  }
}
