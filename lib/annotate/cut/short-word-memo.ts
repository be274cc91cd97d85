/** UTF-16 units of a word whose answer is remembered; longer ones are asked about each time. */
const LONGEST = 4;
/** A power of two; a text has as many common words, and the table stays in the processor's cache. */
const SLOTS = 8_192;
/** Numbers a slot has: two units in each. */
const FIELDS = 2;
const YES = 1;
const NO = 2;

/**
 * Remembers what a question said of short words, found by where they stand in a text, without a
 * string being made to ask. A slot holds the word last met there. The question must not change its
 * mind: `ask` is called again only for words that were forgotten.
 */
export class ShortWordMemo {
  readonly #keys = new Uint32Array(SLOTS * FIELDS);
  readonly #answers = new Uint8Array(SLOTS);

  constructor(readonly ask: (word: string) => boolean) {}

  /** What is said of the word at these UTF-16 offsets. */
  of(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length > LONGEST || length === 0) return this.ask(text.slice(start, end));
    const unit = (at: number): number => (at < length ? text.charCodeAt(start + at) : 0);
    const first = (unit(0) | (unit(1) << 16)) >>> 0;
    const second = (unit(2) | (unit(3) << 16)) >>> 0;
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const at = slot * FIELDS;
    const known = this.#answers[slot];
    if (known && this.#keys[at] === first && this.#keys[at + 1] === second) return known === YES;
    const answer = this.ask(text.slice(start, end));
    this.#keys[at] = first;
    this.#keys[at + 1] = second;
    this.#answers[slot] = answer ? YES : NO;
    return answer;
  }
}
