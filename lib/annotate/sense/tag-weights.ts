import { boundedCache } from '../../lexicon/cache';
import {
  type FeatureGroup,
  type FeatureNames,
  isSpoken,
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
/** Rows of what a word adds, seen from each of `PLACES`. */
export type PlaceSums = readonly [Row, Row, Row, Row, Row];

/** Groups whose sums are kept: endings, classes, characters. */
const GROUPS = 16_000;
/** More parts of speech than any dictionary has; keys of pairs are made of them. */
const PARTS = 256;

function addRow(sums: Row, row: Row): void {
  for (let tag = 0; tag < sums.length; tag += 1) {
    sums[tag] = (sums[tag] as number) + (row[tag] as number);
  }
}

/** Rows by three small numbers, found without hashing: they are asked for at every word. */
class RowTable {
  readonly #rows: ((Row[] | undefined)[] | undefined)[] = [];

  get(first: number, second: number, third: number): Row | undefined {
    return this.#rows[first]?.[second]?.[third];
  }

  set(first: number, second: number, third: number, row: Row): Row {
    const outer = this.#rows[first] ?? [];
    this.#rows[first] = outer;
    const inner = outer[second] ?? [];
    outer[second] = inner;
    inner[third] = row;
    return row;
  }
}

/** The weights of a model by feature, and sums of them. */
export class Weights {
  /** How many tags there are. */
  readonly size: number;
  /** The row of what has no weights. */
  readonly nothing: Row;
  readonly #packed: ReadonlyMap<string, string>;
  readonly #taught = new Set<string>();
  readonly #groups = boundedCache<string, PlaceSums | null>(GROUPS);

  constructor({ tags, weights }: TagModel) {
    this.size = tags.length;
    this.nothing = new Int16Array(this.size);
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

  /**
   * What several add together. Most have weights in few places: a row is made only where two or more
   * have any, and whoever is given one leaves it as it is.
   */
  together(all: readonly PlaceSums[]): PlaceSums {
    const at = (place: number): Row => {
      const rows = all.map((sums) => sums[place] as Row).filter((row) => row !== this.nothing);
      if (rows.length < 2) return rows[0] ?? this.nothing;
      const sum = new Int16Array(this.size);
      for (const row of rows) addRow(sum, row);
      return sum;
    };
    return [at(0), at(1), at(2), at(3), at(4)];
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

  sum(features: readonly string[]): Row {
    let sums: Row | undefined;
    for (const feature of features) {
      const packed = this.#packed.get(feature);
      if (packed === undefined) continue;
      sums ??= new Int16Array(this.size);
      addWeights(sums, 0, packed);
    }
    return sums ?? this.nothing;
  }

  /** What a word's features add; null where that is nothing. */
  sumPlaces(names: FeatureNames): PlaceSums | null {
    let any = false;
    const sums = PLACES.map((place) => {
      const row = this.sum(seenFrom(names, place));
      if (row !== this.nothing) any = true;
      return row;
    });
    return any ? (sums as unknown as PlaceSums) : null;
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
  readonly #around = new RowTable();
  readonly #twoBefore = new RowTable();
  readonly #twoAfter = new RowTable();
  readonly #within = new RowTable();

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
  around(before: number, own: number, after: number): Row {
    const known = this.#around.get(before, own, after);
    if (known) return known;
    const [p, o, n] = [this.nameOf(before), this.nameOf(own), this.nameOf(after)];
    const names = [PAIRS.before(o, p), PAIRS.after(o, n), PAIRS.between(p, n), PAIRS.both(p, o, n)];
    return this.#around.set(before, own, after, this.weights.sum(names));
  }

  twoBefore(far: number, before: number, own: number): Row {
    const known = this.#twoBefore.get(far, before, own);
    if (known) return known;
    const name = PAIRS.twoBefore(this.nameOf(far), this.nameOf(before), this.nameOf(own));
    return this.#twoBefore.set(far, before, own, this.weights.sum([name]));
  }

  twoAfter(own: number, after: number, far: number): Row {
    const known = this.#twoAfter.get(own, after, far);
    if (known) return known;
    const name = PAIRS.twoAfter(this.nameOf(own), this.nameOf(after), this.nameOf(far));
    return this.#twoAfter.set(own, after, far, this.weights.sum([name]));
  }

  /** Of a word of part `own` after a word of tag `tag`, in such a sentence. */
  within(manner: Manner, tag: number, own: number): Row {
    const known = this.#within.get(manner.number, tag, own);
    if (known) return known;
    const name = this.nameOf(own);
    const names = [tagAndPart(this.tags[tag] ?? '', name), ...mannerOfPart(name, manner)];
    return this.#within.set(manner.number, tag, own, this.weights.sum(names));
  }
}

/** What a word that the model was taught adds beside its neighbours and in its sentence. */
export class TaughtWord {
  readonly #before: Row[] = [];
  readonly #after: Row[] = [];
  readonly #manners: Row[] = [];

  constructor(
    readonly word: string,
    readonly parts: PartWeights,
  ) {}

  /** @param part of the word before */
  after(part: number, manner: Manner): Row {
    const at = 2 * part + (isSpoken(manner) ? 1 : 0);
    return this.#before[at] ?? this.#keep(this.#before, at, this.#besideNames(part, manner, 0));
  }

  /** @param part of the word after */
  before(part: number, manner: Manner): Row {
    const at = 2 * part + (isSpoken(manner) ? 1 : 0);
    return this.#after[at] ?? this.#keep(this.#after, at, this.#besideNames(part, manner, 1));
  }

  within(manner: Manner): Row {
    const at = manner.number;
    return this.#manners[at] ?? this.#keep(this.#manners, at, mannerOfWord(this.word, manner));
  }

  #besideNames(part: number, manner: Manner, side: 0 | 1): string[] {
    const { word, parts } = this;
    const name = parts.nameOf(part);
    const alone = side === 0 ? PAIRS.wordBefore(word, name) : PAIRS.wordAfter(word, name);
    return [alone, spokenPairs(manner, word, name, name)[side]];
  }

  #keep(rows: Row[], at: number, names: readonly string[]): Row {
    const made = this.parts.weights.sum(names);
    rows[at] = made;
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
