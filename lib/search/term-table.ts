import { compareBytes } from '../lexicon/bytes';

/** What belongs to one term: an entry, and how much of it the term is (0 to `MOST_WEIGHT`). */
export interface Posting {
  readonly entry: number;
  readonly weight: number;
}

/** Entries take the lower 20 bits of a posting: a million, of which there are 130,000. */
const ENTRY_BITS = 20;
const ENTRY_MASK = 2 ** ENTRY_BITS - 1;
export const MOST_WEIGHT = 2 ** (32 - ENTRY_BITS) - 1;

/** Sorted terms with their postings, as views on a file: nothing is unpacked. */
export interface TermTable {
  /** Postings of the term spelled exactly so; none where it is no term. */
  exact(term: string): readonly Posting[];
  /**
   * Terms that begin with this, in order, each with its postings.
   * @param most stops after so many terms
   */
  beginning(prefix: string, most: number): Iterable<readonly [string, readonly Posting[]]>;
}

/** Words of the file's head that say how long a table is. */
export const TABLE_HEAD = 3;

/**
 * A table as Uint32 words and bytes: lengths (terms, postings, bytes), where each term begins, where
 * its postings begin, the postings; and the terms in UTF-8.
 */
export interface PackedTable {
  readonly head: readonly number[];
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Numbers of which there will be many, flat in memory. */
class Numbers {
  #values = new Uint32Array(1_024);
  #size = 0;

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const longer = new Uint32Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#size++] = value;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.#size);
  }
}

/** Gathers terms and what belongs to them, entry by entry, and packs them into a table. */
export class TermGatherer {
  readonly #terms = new Map<string, number>();
  readonly #term = new Numbers();
  readonly #posting = new Numbers();

  /**
   * @param entry none before one that was given earlier
   * @param weights how much of it each of its terms is
   */
  add(entry: number, weights: ReadonlyMap<string, number>): void {
    for (const [term, weight] of weights) {
      const known = this.#terms.get(term);
      if (known === undefined) this.#terms.set(term, this.#terms.size);
      this.#term.push(known ?? this.#terms.size - 1);
      this.#posting.push((weight * 2 ** ENTRY_BITS + entry) >>> 0);
    }
  }

  pack(): PackedTable {
    const encoder = new TextEncoder();
    const terms = [...this.#terms]
      .map(([term, id]) => ({ bytes: encoder.encode(term), id }))
      .sort((one, other) => compareBytes(one.bytes, other.bytes));
    const [term, posting] = [this.#term.values(), this.#posting.values()];
    const counts = new Uint32Array(terms.length);
    for (const id of term) counts[id] = (counts[id] ?? 0) + 1;
    const words = new Uint32Array(2 * (terms.length + 1) + posting.length);
    const ranges = words.subarray(terms.length + 1, 2 * (terms.length + 1));
    const packed = words.subarray(2 * (terms.length + 1));
    // Where the next posting of a term goes: entries come in their order.
    const next = new Uint32Array(terms.length);
    for (const [at, { bytes, id }] of terms.entries()) {
      words[at + 1] = (words[at] as number) + bytes.length;
      next[id] = ranges[at] as number;
      ranges[at + 1] = (ranges[at] as number) + (counts[id] as number);
    }
    for (const [at, id] of term.entries()) {
      packed[next[id] as number] = posting[at] as number;
      next[id] = (next[id] as number) + 1;
    }
    const bytes = new Uint8Array(words[terms.length] as number);
    for (const [at, one] of terms.entries()) bytes.set(one.bytes, words[at]);
    return { head: [terms.length, packed.length, bytes.length], words, bytes };
  }
}

/** How many Uint32 a table of this head takes. */
export const wordsOfTable = ([terms = 0, postings = 0]: readonly number[]): number =>
  2 * (terms + 1) + postings;

export function openTable(
  [terms = 0, postings = 0]: readonly number[],
  words: Uint32Array,
  bytes: Uint8Array,
): TermTable {
  const starts = words.subarray(0, terms + 1);
  const ranges = words.subarray(terms + 1, 2 * (terms + 1));
  const packed = words.subarray(2 * (terms + 1), 2 * (terms + 1) + postings);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const at = (term: number): Uint8Array =>
    bytes.subarray(starts[term] as number, starts[term + 1] as number);
  const postingsOf = (term: number): Posting[] =>
    Array.from(packed.subarray(ranges[term] as number, ranges[term + 1] as number), (posting) => ({
      entry: posting & ENTRY_MASK,
      weight: posting >>> ENTRY_BITS,
    }));
  /** The first term that does not stand before this one. */
  const place = (wanted: Uint8Array): number => {
    let [low, high] = [0, terms];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(at(middle), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    exact(term) {
      const wanted = encoder.encode(term);
      const found = place(wanted);
      return found < terms && compareBytes(at(found), wanted) === 0 ? postingsOf(found) : [];
    },
    *beginning(prefix, most) {
      const wanted = encoder.encode(prefix);
      const first = place(wanted);
      for (let term = first; term < Math.min(terms, first + most); term += 1) {
        const found = at(term);
        if (compareBytes(found.subarray(0, wanted.length), wanted) !== 0) return;
        yield [decoder.decode(found), postingsOf(term)];
      }
    },
  };
}
