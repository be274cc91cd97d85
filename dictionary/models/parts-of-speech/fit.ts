import type { WordFeatures } from '../../../lib/annotate/sense/tag-features';
import { afterTag, afterTags, featuresIn, type TagModel } from '../../../lib/annotate/sense/tagger';

export interface TaggedSentence {
  /** The words as they are written. */
  readonly written: readonly string[];
  readonly words: readonly WordFeatures[];
  readonly tags: readonly string[];
}

const ROUNDS = 10;
/** Weights are kept as whole numbers, in tenths; those of less than three decide nothing. */
const SCALE = 10;
const SMALLEST = 3;

/** A weight a tag, with what averaging needs: its sum so far and when it changed last. */
class Weights {
  readonly now: Float64Array;
  readonly sum: Float64Array;
  readonly since: Float64Array;

  constructor(size: number) {
    this.now = new Float64Array(size);
    this.sum = new Float64Array(size);
    this.since = new Float64Array(size);
  }

  change(tag: number, by: number, time: number): void {
    this.sum[tag] =
      (this.sum[tag] as number) + (time - (this.since[tag] as number)) * (this.now[tag] as number);
    this.since[tag] = time;
    this.now[tag] = (this.now[tag] as number) + by;
  }

  average(tag: number, time: number): number {
    const rest = (time - (this.since[tag] as number)) * (this.now[tag] as number);
    return ((this.sum[tag] as number) + rest) / time;
  }
}

/** The same order at every run: no chance is involved in training. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = Math.floor((state / 2147483648) * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}

/** Averaged perceptron (Collins 2002) over tagged sentences, greedy from left to right. */
export function fitTags(sentences: readonly TaggedSentence[]): TagModel {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const numbers = new Map(tags.map((tag, index) => [tag, index]));
  const weights = new Map<string, Weights>();
  let time = 0;
  const prepared = sentences.map(({ words, tags: wanted }) => ({
    wanted: wanted.map((tag) => numbers.get(tag) as number),
    features: words.map((_, index) => featuresIn(words, index)),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { wanted, features } of shuffled(prepared, round + 1)) {
      const told: string[] = [];
      for (const [index, own] of features.entries()) {
        time += 1;
        const before = told[index - 1] ?? '';
        const active = [...own, afterTag(before), afterTags(told[index - 2] ?? '', before)];
        const scores = new Float64Array(tags.length);
        for (const feature of active) {
          const known = weights.get(feature);
          if (known)
            for (let tag = 0; tag < tags.length; tag += 1)
              scores[tag] = (scores[tag] as number) + (known.now[tag] as number);
        }
        const best = scores.indexOf(Math.max(...scores));
        const right = wanted[index] as number;
        if (best !== right) {
          for (const feature of active) {
            const known = weights.get(feature) ?? new Weights(tags.length);
            weights.set(feature, known);
            known.change(right, 1, time);
            known.change(best, -1, time);
          }
        }
        told.push(tags[best] as string);
      }
    }
  }
  const kept = [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([feature, own]) => {
      const pairs = tags.flatMap((_, tag) => {
        const weight = Math.round(own.average(tag, time) * SCALE);
        return Math.abs(weight) < SMALLEST ? [] : [tag, weight];
      });
      return pairs.length > 0 ? [[feature, pairs] as const] : [];
    });
  return { tags, weights: Object.fromEntries(kept) };
}
