/** Bits of the table: 512 kB, in which the 170,000 pairs of a dictionary of words are one in 25. */
const BITS = 22;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Which UTF-16 units stand next to each other in some word. A bit a pair, by its hash: now and then
 * a pair is said to that never does, but none that does is missed. The halves of a character beyond
 * the first plane always do.
 */
export class Neighbours {
  readonly #pairs = new Uint32Array(2 ** (BITS - 5));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (let at = 1; at < word.length; at += 1) {
        const place = placeOf(word.charCodeAt(at - 1), word.charCodeAt(at));
        (this.#pairs[place >>> 5] as number) |= 1 << (place & 31);
      }
    }
  }

  /** False where no word goes on from the one unit to the other. */
  meet(left: number, right: number): boolean {
    const place = placeOf(left, right);
    const bit = (this.#pairs[place >>> 5] as number) & (1 << (place & 31));
    return bit !== 0 || isLowSurrogate(right);
  }
}

const placeOf = (left: number, right: number): number =>
  (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> (32 - BITS);
