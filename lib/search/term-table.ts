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
  readonly words: readonly number[];
  readonly bytes: Uint8Array;
}

export function packTable(postings: ReadonlyMap<string, ReadonlyMap<number, number>>): PackedTable {
  const encoder = new TextEncoder();
  const terms = [...postings]
    .map(([term, of]) => ({ bytes: encoder.encode(term), of }))
    .sort((one, other) => compareBytes(one.bytes, other.bytes));
  const [starts, ranges, packed] = [[0], [0], [] as number[]];
  for (const { bytes, of } of terms) {
    starts.push((starts.at(-1) as number) + bytes.length);
    for (const [entry, weight] of [...of].sort(([one], [other]) => one - other))
      packed.push((weight * 2 ** ENTRY_BITS + entry) >>> 0);
    ranges.push(packed.length);
  }
  const bytes = new Uint8Array(starts.at(-1) as number);
  for (const [index, term] of terms.entries()) bytes.set(term.bytes, starts[index]);
  return {
    head: [terms.length, packed.length, bytes.length],
    words: [...starts, ...ranges, ...packed],
    bytes,
  };
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
