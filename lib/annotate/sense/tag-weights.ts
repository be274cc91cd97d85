import { boundedCache } from '../../lexicon/cache';
import {
  type FeatureGroup,
  type FeatureNames,
  MANNERS,
  type Manner,
  mannerOfPart,
  mannerOfWord,
  PAIRS,
  spokenPairs,
  wordOf,
} from './tag-features';
import {
  addWeights,
  afterTag,
  afterTags,
  PLACES,
  seenFrom,
  type TagModel,
  tagAndPart,
} from './tag-model';

/**
 * A whole weight for each tag. Rows this short live in V8's heap itself (up to 64 bytes do), and
 * thousands of them are looked at for every sentence.
 */
export type Row = Int16Array;
/** Null where all weights are nothing. */
export type Sums = Row | null;
/** Rows of what a word adds, seen from each of `PLACES`. */
export type PlaceSums = readonly [Row, Row, Row, Row, Row];

/** Groups whose sums are kept: endings, classes, characters. */
const GROUPS = 16_000;
/** More parts of speech than any dictionary has; keys of pairs are made of them. */
const PARTS = 256;

/** Adds a row to others. */
export function addRow(scores: Row | Int32Array, row: Row): void {
  const size = scores.length;
  for (let tag = 0; tag < size; tag += 1) {
    scores[tag] = (scores[tag] as number) + (row[tag] as number);
  }
}

/** The weights of a model by feature, and sums of them. */
export class Weights {
  /** How many tags there are. */
  readonly size: number;
  readonly #packed: ReadonlyMap<string, string>;
  readonly #taught = new Set<string>();
  readonly #groups = boundedCache<string, PlaceSums | null>(GROUPS);

  constructor({ tags, weights }: TagModel) {
    this.size = tags.length;
    this.#packed = new Map(Object.entries(weights));
    for (const feature of this.#packed.keys()) {
      const word = wordOf(feature);
      if (word !== null) this.#taught.add(word);
    }
  }

  /** Whether the model has seen the word: of others it knows only what words share. */
  isTaught(word: string): boolean {
    return this.#taught.has(word);
  }

  /** A row for each of `PLACES`, of nothing. */
  noPlaces(): PlaceSums {
    const row = (): Row => new Int16Array(this.size);
    return [row(), row(), row(), row(), row()];
  }

  /** What features add together, from `to` on; whether any of them has weights. */
  add(features: readonly string[], sums: Row, to = 0): boolean {
    let any = false;
    for (const feature of features) {
      const packed = this.#packed.get(feature);
      if (packed === undefined) continue;
      addWeights(sums, to, packed);
      any = true;
    }
    return any;
  }

  sum(features: readonly string[]): Sums {
    const sums = new Int16Array(this.size);
    return this.add(features, sums) ? sums : null;
  }

  /** What a word's features add; null where that is nothing. */
  sumPlaces(names: FeatureNames): PlaceSums | null {
    const sums = this.noPlaces();
    let any = false;
    for (const [at, place] of PLACES.entries()) {
      if (this.add(seenFrom(names, place), sums[at] as Row)) any = true;
    }
    return any ? sums : null;
  }

  /** The same of a group of features, found once. */
  sumGroup({ key, names }: FeatureGroup): PlaceSums | null {
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const made = this.sumPlaces(names());
    this.#groups.set(key, made);
    return made;
  }
}

/** What parts of speech and tags add, found once for each combination of them. */
export class PartWeights {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #around = new Map<number, Sums>();
  readonly #twoBefore = new Map<number, Sums>();
  readonly #twoAfter = new Map<number, Sums>();
  readonly #tagged: Sums[] = [];
  readonly #manners: Sums[] = [];

  /** @param tags names by number, '' for none */
  constructor(
    readonly weights: Weights,
    readonly tags: readonly string[],
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

  /** Of a word of part `own` between such neighbours. */
  around(before: number, own: number, after: number): Sums {
    const key = (before * PARTS + own) * PARTS + after;
    const known = this.#around.get(key);
    if (known !== undefined) return known;
    const [p, o, n] = [this.nameOf(before), this.nameOf(own), this.nameOf(after)];
    const names = [PAIRS.before(o, p), PAIRS.after(o, n), PAIRS.between(p, n), PAIRS.both(p, o, n)];
    return this.#keep(this.#around, key, names);
  }

  twoBefore(far: number, before: number, own: number): Sums {
    const key = (far * PARTS + before) * PARTS + own;
    const known = this.#twoBefore.get(key);
    if (known !== undefined) return known;
    const name = PAIRS.twoBefore(this.nameOf(far), this.nameOf(before), this.nameOf(own));
    return this.#keep(this.#twoBefore, key, [name]);
  }

  twoAfter(own: number, after: number, far: number): Sums {
    const key = (own * PARTS + after) * PARTS + far;
    const known = this.#twoAfter.get(key);
    if (known !== undefined) return known;
    const name = PAIRS.twoAfter(this.nameOf(own), this.nameOf(after), this.nameOf(far));
    return this.#keep(this.#twoAfter, key, [name]);
  }

  #keep(cache: Map<number, Sums>, key: number, names: readonly string[]): Sums {
    const made = this.weights.sum(names);
    cache.set(key, made);
    return made;
  }

  /** After a word of tag `tag`. */
  afterTag(tag: number, own: number): Sums {
    const key = tag * PARTS + own;
    const known = this.#tagged[key];
    if (known !== undefined) return known;
    const made = this.weights.sum([tagAndPart(this.tags[tag] ?? '', this.nameOf(own))]);
    this.#tagged[key] = made;
    return made;
  }

  inManner(manner: Manner, own: number): Sums {
    const key = own * MANNERS + manner.number;
    const known = this.#manners[key];
    if (known !== undefined) return known;
    const made = this.weights.sum(mannerOfPart(this.nameOf(own), manner));
    this.#manners[key] = made;
    return made;
  }
}

/** What a word that the model was taught adds beside its neighbours and in its sentence. */
export class TaughtWord {
  readonly #before = new Map<number, Sums>();
  readonly #after = new Map<number, Sums>();
  readonly #manners: Sums[] = [];

  constructor(
    readonly word: string,
    readonly parts: PartWeights,
  ) {}

  /** @param part of the word before */
  beside(side: 'before' | 'after', part: number, manner: Manner): Sums {
    const cache = side === 'before' ? this.#before : this.#after;
    const key = part * MANNERS + manner.number;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const name = this.parts.nameOf(part);
    const alone = side === 'before' ? PAIRS.wordBefore : PAIRS.wordAfter;
    const made = this.parts.weights.sum([
      alone(this.word, name),
      spokenPairs(manner, this.word, name, name)[side === 'before' ? 0 : 1],
    ]);
    cache.set(key, made);
    return made;
  }

  inManner(manner: Manner): Sums {
    const known = this.#manners[manner.number];
    if (known !== undefined) return known;
    const made = this.parts.weights.sum(mannerOfWord(this.word, manner));
    this.#manners[manner.number] = made;
    return made;
  }
}

/**
 * What the tags before add, one row for each pair of them: the tag two places before, then the one
 * before; index 0 stands for none, as at the sentence's beginning.
 */
export function transitionsOf(weights: Weights, names: readonly string[]): Int16Array {
  const table = new Int16Array(names.length * names.length * weights.size);
  for (const [far, farTag] of names.entries()) {
    for (const [near, nearTag] of names.entries()) {
      const row = (far * names.length + near) * weights.size;
      weights.add([afterTag(nearTag), afterTags(farTag, nearTag)], table, row);
    }
  }
  return table;
}
