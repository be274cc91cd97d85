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

/** Perceptrons that see the sentences in other orders; their weights are added up. */
const MODELS = 12;
const ROUNDS = 8;
/** Features met only once teach nothing of other sentences. */
const FEWEST = 2;
/** The word itself is hidden from this share of lessons, so that unknown words are learnt from too. */
const HIDDEN = 0.2;
/** Weights are kept as whole numbers, in fifths; smaller ones decide nothing. */
const SCALE = 5;
const SMALLEST = 0.5;

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

/** Weights of features, a row of tags each, and what averaging needs; grows as features are met. */
class Rows {
  now = new Float32Array(0);
  sum = new Float32Array(0);

  constructor(readonly size: number) {}

  reach(feature: number): number {
    const from = feature * this.size;
    if (from + this.size > this.now.length) {
      const length = Math.max(2 * this.now.length, (from + this.size) * 2);
      for (const name of ['now', 'sum'] as const) {
        const longer = new Float32Array(length);
        longer.set(this[name]);
        this[name] = longer;
      }
    }
    return from;
  }

  change(features: readonly number[], tag: number, by: number, time: number): void {
    for (const feature of features) {
      const at = this.reach(feature) + tag;
      this.now[at] = (this.now[at] as number) + by;
      this.sum[at] = (this.sum[at] as number) + by * time;
    }
  }

  score(features: readonly number[], scores: Float64Array): void {
    scores.fill(0);
    for (const feature of features) {
      const from = this.reach(feature);
      for (let tag = 0; tag < this.size; tag += 1) {
        scores[tag] = (scores[tag] as number) + (this.now[from + tag] as number);
      }
    }
  }
}

/** One averaged perceptron (Collins 2002), greedy from left to right. @returns averages, a row a feature */
function perceptron(
  lessons: readonly Lesson[],
  tags: readonly string[],
  numbers: Numbers,
  seed: number,
): Float32Array {
  const rows = new Rows(tags.length);
  const next = sequence(seed);
  const scores = new Float64Array(tags.length);
  let time = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { words, wanted, features, naming } of shuffled(lessons, next)) {
      const told: string[] = [];
      for (const [index, right] of wanted.entries()) {
        time += 1;
        const own = words[index] ?? EDGE;
        const before = tagFeatures(own, told[index - 1] ?? '', told[index - 2] ?? '').map((each) =>
          numbers.of(each),
        );
        const named = next() < HIDDEN ? [] : (naming[index] ?? []);
        const active = [...(features[index] ?? []), ...named, ...before];
        rows.score(active, scores);
        const best = scores.indexOf(Math.max(...scores));
        if (best !== right) {
          rows.change(active, right, 1, time);
          rows.change(active, best, -1, time);
        }
        told.push(tags[best] as string);
      }
    }
  }
  return rows.now.map((weight, at) => weight - (rows.sum[at] as number) / time);
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

/** Learns to tag from tagged sentences: several averaged perceptrons, added up. */
export function fitTags(sentences: readonly TaggedSentence[]): TagModel {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const numbers = new Numbers();
  const lessons = lessonsOf(sentences, tags, numbers);
  const models = Array.from({ length: MODELS }, (_, at) =>
    perceptron(lessons, tags, numbers, at * 77 + 1),
  );
  const weights: [string, string][] = [];
  for (const [feature, name] of numbers.names.entries()) {
    const pairs = tags.flatMap((_, tag): (readonly [number, number])[] => {
      const sum = models.reduce((all, model) => all + (model[feature * tags.length + tag] ?? 0), 0);
      const mean = sum / MODELS;
      const weight = Math.round(mean * SCALE);
      return Math.abs(mean) < SMALLEST || weight === 0 ? [] : [[tag, weight]];
    });
    if (pairs.length > 0) weights.push([name, packWeights(pairs)]);
  }
  weights.sort(([one], [other]) => (one < other ? -1 : 1));
  return { tags, weights: Object.fromEntries(weights), settled: settledIn(sentences, tags) };
}
