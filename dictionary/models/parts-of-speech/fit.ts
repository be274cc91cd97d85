import { EDGE, mannerOf, type WordFeatures } from '../../../lib/annotate/sense/tag-features';
import {
  featuresIn,
  packWeights,
  type TagModel,
  tagFeatures,
} from '../../../lib/annotate/sense/tag-model';

export interface TaggedSentence {
  /** The words as they are written. */
  readonly written: readonly string[];
  readonly words: readonly WordFeatures[];
  readonly tags: readonly string[];
}

const ROUNDS = 12;
/** The mean is taken over the weights after each of the last rounds. */
const SETTLING = ROUNDS / 2;
/** AdaGrad's first step, and what keeps it from dividing by nothing (Duchi, Hazan and Singer 2011). */
const STEP = 0.03;
const LEAST = 1e-8;
/** The pull of weights towards nothing. */
const DECAY = 1e-5;
/**
 * A chance wrong by less than this teaches nothing. Without it each feature would get a weight for
 * each tag: 680,000 of them and 90.18 % of unseen words right, with it 155,000 and 90.17 %; with
 * 0.05 125,000 and 90.05 %.
 */
const SURE = 0.03;
/** Features met only once teach nothing of other sentences. */
const FEWEST = 2;
/** The word itself is hidden from this share of lessons, so that unknown words are learnt from too. */
const HIDDEN = 0.2;
/** Weights are kept as whole numbers, in twentieths; smaller ones decide nothing. */
const SCALE = 20;
const SMALLEST = 0.05;

/** The same numbers at every run: no chance is involved in training. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}

/** Numbers for names, in the order they are met. */
class Numbers {
  readonly names: string[] = [];
  readonly #of = new Map<string, number>();

  of(name: string): number {
    const known = this.#of.get(name);
    if (known !== undefined) return known;
    this.#of.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** A sentence as training sees it: features by number. */
interface Lesson {
  readonly words: readonly WordFeatures[];
  readonly wanted: readonly number[];
  /** Of each word, without those that name it. */
  readonly features: readonly (readonly number[])[];
  readonly naming: readonly (readonly number[])[];
}

/** Features of the word itself. */
const namesWord = (feature: string): boolean => feature.startsWith('0w');

function lessonsOf(
  sentences: readonly TaggedSentence[],
  tags: readonly string[],
  numbers: Numbers,
): readonly Lesson[] {
  const lessons = sentences.map(({ words, tags: wanted }) => {
    const manner = mannerOf(words);
    const named = words.map((_, index) => featuresIn(words, index, manner));
    return {
      words,
      wanted: wanted.map((tag) => tags.indexOf(tag)),
      features: named.map((list) =>
        list.filter((each) => !namesWord(each)).map((each) => numbers.of(each)),
      ),
      naming: named.map((list) => list.filter(namesWord).map((each) => numbers.of(each))),
    };
  });
  const met = new Map<number, number>();
  for (const { features } of lessons) {
    for (const each of features.flat()) met.set(each, (met.get(each) ?? 0) + 1);
  }
  return lessons.map((lesson) => ({
    ...lesson,
    features: lesson.features.map((list) => list.filter((each) => (met.get(each) ?? 0) >= FEWEST)),
  }));
}

/** Numbers by feature, a row of tags each; grows as features are met. */
class Rows {
  values = new Float64Array(0);

  constructor(readonly size: number) {}

  reach(features: number): void {
    if (features * this.size <= this.values.length) return;
    const longer = new Float64Array(2 * features * this.size);
    longer.set(this.values);
    this.values = longer;
  }

  add(other: Rows, share: number): void {
    this.reach(Math.ceil(other.values.length / this.size));
    for (const [at, value] of other.values.entries()) {
      this.values[at] = (this.values[at] as number) + value * share;
    }
  }
}

/** Weights on their way, with the squares of what has moved them so far. */
class Learner {
  readonly weights: Rows;
  readonly #moved: Rows;
  readonly #chances: Float64Array;

  constructor(readonly size: number) {
    this.weights = new Rows(size);
    this.#moved = new Rows(size);
    this.#chances = new Float64Array(size);
  }

  /** Makes room for features numbered below this. */
  reach(features: number): void {
    this.weights.reach(features);
    this.#moved.reach(features);
  }

  /** Learns from one word which tag is right. @returns the tag it would have told */
  learn(active: readonly number[], right: number): number {
    const best = this.#judge(active);
    const errors = this.#chances;
    errors[right] = (errors[right] as number) - 1;
    for (const feature of active) this.#move(feature * this.size);
    return best;
  }

  /** Finds the chance of each tag (softmax). @returns the likeliest */
  #judge(active: readonly number[]): number {
    const chances = this.#chances.fill(0);
    for (const feature of active) {
      for (let tag = 0, at = feature * this.size; tag < this.size; tag += 1, at += 1) {
        chances[tag] = (chances[tag] as number) + (this.weights.values[at] as number);
      }
    }
    const highest = Math.max(...chances);
    const best = chances.indexOf(highest);
    const all = chances.reduce((sum, score) => sum + Math.exp(score - highest), 0);
    for (const [tag, score] of chances.entries()) chances[tag] = Math.exp(score - highest) / all;
    return best;
  }

  #move(from: number): void {
    const { values } = this.weights;
    const moved = this.#moved.values;
    for (let tag = 0, at = from; tag < this.size; tag += 1, at += 1) {
      const weight = values[at] as number;
      const slope = (this.#chances[tag] as number) + DECAY * weight;
      if (Math.abs(slope) < SURE) continue;
      const squares = (moved[at] as number) + slope * slope;
      moved[at] = squares;
      values[at] = weight - (STEP * slope) / Math.sqrt(squares + LEAST);
    }
  }
}

/** Learns the weights of features, tagging the sentences from left to right. @returns their means */
function logLinear(lessons: readonly Lesson[], tags: readonly string[], numbers: Numbers): Rows {
  const learner = new Learner(tags.length);
  const mean = new Rows(tags.length);
  const next = sequence(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { words, wanted, features, naming } of shuffled(lessons, next)) {
      const told: string[] = [];
      for (const [index, right] of wanted.entries()) {
        const own = words[index] ?? EDGE;
        const before = tagFeatures(own, told[index - 1] ?? '', told[index - 2] ?? '').map((each) =>
          numbers.of(each),
        );
        learner.reach(numbers.names.length);
        const named = next() < HIDDEN ? [] : (naming[index] ?? []);
        const active = [...(features[index] ?? []), ...named, ...before];
        told.push(tags[learner.learn(active, right)] as string);
      }
    }
    if (round >= ROUNDS - SETTLING) mean.add(learner.weights, 1 / SETTLING);
  }
  return mean;
}

/** Met at least so often, and so often with one tag, a word or a part of speech is settled. */
const SETTLED = {
  words: { times: 8, share: 1 },
  // Punctuation and digits, of which one in some hundred is called otherwise.
  parts: { times: 100, share: 0.99 },
} as const;

/** @param met names with the tag they had @returns the tags of those that are settled */
function settledNames(
  met: readonly (readonly [name: string, tag: number])[],
  { times, share }: { readonly times: number; readonly share: number },
): Record<string, number> {
  const seen = new Map<string, Map<number, number>>();
  for (const [name, tag] of met) {
    const tags = seen.get(name) ?? new Map<number, number>();
    seen.set(name, tags.set(tag, (tags.get(tag) ?? 0) + 1));
  }
  const settled: [string, number][] = [];
  for (const [name, tags] of seen) {
    const all = [...tags.values()].reduce((sum, each) => sum + each, 0);
    for (const [tag, each] of tags)
      if (all >= times && each >= all * share) settled.push([name, tag]);
  }
  return Object.fromEntries(settled.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function settledIn(
  sentences: readonly TaggedSentence[],
  tags: readonly string[],
): TagModel['settled'] {
  const met = sentences.flatMap(({ words, tags: told }) =>
    words.map((word, at) => ({ word, tag: tags.indexOf(told[at] ?? '') })),
  );
  return {
    words: settledNames(
      met.map(({ word, tag }) => [word.word, tag]),
      SETTLED.words,
    ),
    parts: settledNames(
      met.map(({ word, tag }) => [word.part, tag]),
      SETTLED.parts,
    ),
  };
}

/**
 * Learns to tag from tagged sentences: a log-linear model. Several that see the sentences in other
 * orders, added up, tell no better.
 */
export function fitTags(sentences: readonly TaggedSentence[]): TagModel {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const numbers = new Numbers();
  const means = logLinear(lessonsOf(sentences, tags, numbers), tags, numbers);
  const weights: [string, string][] = [];
  for (const [feature, name] of numbers.names.entries()) {
    const pairs = tags.flatMap((_, tag): (readonly [number, number])[] => {
      const value = means.values[feature * tags.length + tag] ?? 0;
      const weight = Math.round(value * SCALE);
      return Math.abs(value) < SMALLEST || weight === 0 ? [] : [[tag, weight]];
    });
    if (pairs.length > 0) weights.push([name, packWeights(pairs)]);
  }
  weights.sort(([one], [other]) => (one < other ? -1 : 1));
  return { tags, weights: Object.fromEntries(weights), settled: settledIn(sentences, tags) };
}
