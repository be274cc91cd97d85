import { boundedCache, LONGEST_KEPT } from '../../lexicon/cache';
import {
  EDGE,
  type Manner,
  mannerFeatures,
  mannerOf,
  PAIRS,
  SPOKEN,
  spokenPairs,
  type WordFeatures,
} from './tag-features';
import {
  addWeights,
  afterTag,
  afterTags,
  featuresAt,
  PLACES,
  placed,
  type TagModel,
  tagAndPart,
} from './tag-model';

/** Tags the words of a sentence, in Traditional, from left to right. */
export type Tagger = (words: readonly string[]) => readonly string[];

/** Words whose sums are kept: the commonest are most of any text. */
const KEPT = 16_000;
/** Where a feature has no weights. */
const NONE = -1;
/** More parts of speech than any dictionary has; keys of pairs are made of them. */
const PARTS = 256;

/** A word as it was met: what every sentence adds to its scores, and what some sentences do. */
interface Known {
  readonly features: WordFeatures;
  /** The number of its part of speech by itself. */
  readonly part: number;
  /** Sums of what it adds, seen from each of `PLACES`, a row each. */
  readonly sums: Float32Array;
  /** Sums for each manner of sentence it was met in. */
  readonly manners: Map<string, Float32Array>;
  /** Where the weights of the word with a neighbour's part begin. */
  readonly before: Map<number, number>;
  readonly after: Map<number, number>;
}

function found(cache: Map<number, number>, key: number, look: () => number): number {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = look();
  cache.set(key, made);
  return made;
}

/** The weights of a model, a vector a feature, one behind the other. */
class Weights {
  readonly size: number;
  readonly all: Float32Array;
  readonly #places = new Map<string, number>();

  constructor({ tags, weights }: TagModel) {
    this.size = tags.length;
    const features = Object.entries(weights);
    this.all = new Float32Array(features.length * this.size);
    for (const [at, [feature, packed]] of features.entries()) {
      addWeights(this.all, at * this.size, packed);
      this.#places.set(feature, at * this.size);
    }
  }

  placeOf(feature: string): number {
    return this.#places.get(feature) ?? NONE;
  }

  /** Adds a feature's weights to the scores from `to` on. */
  add(place: number, scores: Float32Array, to = 0): void {
    if (place === NONE) return;
    const { all, size } = this;
    for (let tag = 0; tag < size; tag += 1) {
      scores[to + tag] = (scores[to + tag] as number) + (all[place + tag] as number);
    }
  }

  sum(features: readonly string[], scores: Float32Array, to = 0): void {
    for (const feature of features) this.add(this.placeOf(feature), scores, to);
  }
}

/** Adds what depends on parts of speech alone, found once for each combination of them. */
class PartWeights {
  readonly #places = Array.from({ length: 6 }, () => new Map<number, number>());
  readonly #tags = new Map<number, number>();
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly weights: Weights,
    readonly tagNames: readonly string[],
  ) {}

  numberOf(part: string): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const made = this.#names.length % PARTS;
    this.#names[made] = part;
    this.#numbers.set(part, made);
    return made;
  }

  nameOf(part: number): string {
    return this.#names[part] ?? '';
  }

  /** @param parts of the word, the two before it and the two after it, as numbers */
  add(
    scores: Float32Array,
    [pp, p, own, n, nn]: readonly [number, number, number, number, number],
  ): void {
    const { weights } = this;
    const name = (part: number): string => this.nameOf(part);
    const [before, after, between, both, twoBefore, twoAfter] = this.#places as [
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
      Map<number, number>,
    ];
    const ask = (cache: Map<number, number>, key: number, feature: () => string): void =>
      weights.add(
        found(cache, key, () => weights.placeOf(feature())),
        scores,
      );
    ask(before, p * PARTS + own, () => PAIRS.before(name(own), name(p)));
    ask(after, own * PARTS + n, () => PAIRS.after(name(own), name(n)));
    ask(between, p * PARTS + n, () => PAIRS.between(name(p), name(n)));
    const three = (a: number, b: number, c: number): number => (a * PARTS + b) * PARTS + c;
    ask(both, three(p, own, n), () => PAIRS.both(name(p), name(own), name(n)));
    ask(twoBefore, three(pp, p, own), () => PAIRS.twoBefore(name(pp), name(p), name(own)));
    ask(twoAfter, three(own, n, nn), () => PAIRS.twoAfter(name(own), name(n), name(nn)));
  }

  /** @param tag the tag before, by its number; `tagNames` has '' for none */
  addTag(scores: Float32Array, tag: number, own: number): void {
    const { weights, tagNames } = this;
    const place = found(this.#tags, tag * PARTS + own, () =>
      weights.placeOf(tagAndPart(tagNames[tag] ?? '', this.nameOf(own))),
    );
    weights.add(place, scores);
  }
}

/**
 * What the tags before add, one row for each pair of them: the tag two places before, then the one
 * before; index 0 stands for none, as at the sentence's beginning.
 */
function transitionsOf(weights: Weights, names: readonly string[]): Float32Array {
  const table = new Float32Array(names.length * names.length * weights.size);
  for (const [far, farTag] of names.entries()) {
    for (const [near, nearTag] of names.entries()) {
      const row = (far * names.length + near) * weights.size;
      weights.sum([afterTag(nearTag), afterTags(farTag, nearTag)], table, row);
    }
  }
  return table;
}

/** The sentence a word is scored in: its manner, and that as a key. */
interface Within {
  readonly words: readonly Known[];
  readonly manner: Manner;
  readonly key: string;
}

/** Scores the tags of a word in its sentence. */
class Scorer {
  readonly scores: Float32Array;
  readonly #weights: Weights;
  readonly #names: readonly string[];
  readonly #parts: PartWeights;
  readonly #transitions: Float32Array;
  readonly #edge: Known;

  constructor(model: TagModel) {
    this.#weights = new Weights(model);
    this.#names = ['', ...model.tags];
    this.#parts = new PartWeights(this.#weights, this.#names);
    this.#transitions = transitionsOf(this.#weights, this.#names);
    this.scores = new Float32Array(this.#weights.size);
    this.#edge = this.learn(EDGE);
  }

  /** What a word adds in every sentence. */
  learn(features: WordFeatures): Known {
    const { size } = this.#weights;
    const sums = new Float32Array(PLACES.length * size);
    for (const [at, place] of PLACES.entries()) {
      const seen = featuresAt(features, place).map((feature) => placed(place, feature));
      this.#weights.sum(seen, sums, at * size);
    }
    const part = this.#parts.numberOf(features.part);
    return { features, part, sums, manners: new Map(), before: new Map(), after: new Map() };
  }

  /**
   * The likeliest tag of a word.
   * @param near the tag before, @param far the one before that, by number; 0 where no word is
   * @returns its index in the model
   */
  best(index: number, within: Within, near: number, far: number): number {
    const { scores } = this;
    const { size } = this.#weights;
    const own = within.words[index] as Known;
    const partAt = (by: number): number => (within.words[index + by] ?? this.#edge).part;
    const row = (far * this.#names.length + near) * size;
    scores.set(this.#transitions.subarray(row, row + size));
    for (let at = 0; at < PLACES.length; at += 1) {
      const { sums } = within.words[index + (PLACES[at] as number)] ?? this.#edge;
      this.#addFrom(sums, at * size);
    }
    this.#addFrom(this.#mannerSum(own, within), 0);
    this.#parts.add(scores, [partAt(-2), partAt(-1), own.part, partAt(1), partAt(2)]);
    this.#parts.addTag(scores, near, own.part);
    this.#addBeside(own, partAt(-1), partAt(1), within.manner);
    let best = 0;
    for (let tag = 1; tag < size; tag += 1) {
      if ((scores[tag] as number) > (scores[best] as number)) best = tag;
    }
    return best;
  }

  #addFrom(sums: Float32Array, row: number): void {
    const { scores } = this;
    for (let tag = 0; tag < scores.length; tag += 1) {
      scores[tag] = (scores[tag] as number) + (sums[row + tag] as number);
    }
  }

  #mannerSum({ features, manners }: Known, { key, manner }: Within): Float32Array {
    const known = manners.get(key);
    if (known) return known;
    const sum = new Float32Array(this.#weights.size);
    this.#weights.sum(mannerFeatures(features, manner), sum);
    manners.set(key, sum);
    return sum;
  }

  /** What a word adds beside neighbours of these parts: by itself, and in spoken sentences or others. */
  #addBeside(own: Known, before: number, after: number, manner: Manner): void {
    const { word } = own.features;
    const group = manner.spoken === SPOKEN ? 1 : 0;
    const name = (part: number): string => this.#parts.nameOf(part);
    const pairs = (): readonly [string, string] =>
      spokenPairs(manner, word, name(before), name(after));
    const ask = (cache: Map<number, number>, key: number, feature: () => string): void =>
      this.#weights.add(
        found(cache, key, () => this.#weights.placeOf(feature())),
        this.scores,
      );
    ask(own.before, 4 * before + 2 * group, () => PAIRS.wordBefore(word, name(before)));
    ask(own.before, 4 * before + 2 * group + 1, () => pairs()[0]);
    ask(own.after, 4 * after + 2 * group, () => PAIRS.wordAfter(word, name(after)));
    ask(own.after, 4 * after + 2 * group + 1, () => pairs()[1]);
  }
}

/**
 * Makes a tagger: an averaged perceptron (Collins 2002), greedy from left to right. What a word
 * adds to the scores from each place is summed up once and kept, and so is where the weights of
 * combinations stand, so that a word of a text costs a few additions of short arrays.
 * @param featuresOf what is seen of a word, whatever the sentence
 */
export function taggerOf(model: TagModel, featuresOf: (word: string) => WordFeatures): Tagger {
  const scorer = new Scorer(model);
  const kept = boundedCache<string, Known>(KEPT);
  const knownOf = (word: string): Known => {
    const known = kept.get(word);
    if (known) return known;
    const made = scorer.learn(featuresOf(word));
    if (word.length <= LONGEST_KEPT) kept.set(word, made);
    return made;
  };
  return (written) => {
    const words = written.map(knownOf);
    const manner = mannerOf(words.map(({ features }) => features));
    const within = { words, manner, key: manner.spoken + manner.length + manner.closed };
    const told: string[] = [];
    let far = 0;
    let near = 0;
    for (let index = 0; index < words.length; index += 1) {
      const best = scorer.best(index, within, near, far);
      told.push(model.tags[best] as string);
      far = near;
      near = best + 1;
    }
    return told;
  };
}
