import { UnitTrie } from './unit-trie';

/** Units given to one `String.fromCharCode`: its arguments lie on the stack. */
const CHUNK = 8_192;

const NONE = -1;

/** What a unit begins: no key, itself alone a key that stands for one unit, or any others. */
const NO_KEY = 0;
const ONE_FOR_ONE = 1;
const KEYS = 2;

const secondBit = (unit: number): number => 1 << (unit & 31);

/** What stands for what; of a key given twice the last counts. */
export type Replacements = Iterable<readonly [key: string, value: string]>;

/**
 * Replaces from left to right the longest key that begins where the last one ended, as OpenCC
 * does. Units no key begins with are passed by with one table look-up, and those that only ever
 * stand for one other (most of a script) are replaced with a second.
 */
export class Replacer {
  readonly #trie = new UnitTrie();
  readonly #begins = new Uint8Array(0x10000);
  /** Two numbers a unit: its node below the root, and a bit for every unit that may come second. */
  readonly #first = new Uint32Array(0x10000 * 2);
  readonly #single = new Uint16Array(0x10000);
  /** Index of a node's value, `NONE` inside a key. */
  readonly #valueAt: Int32Array;
  readonly #values: string[] = [];
  /** Where the key found last ends. */
  #end = 0;
  #written = new Uint16Array(1_024);
  #size = 0;

  constructor(replacements: Replacements) {
    const ends: number[] = [];
    for (const [key, value] of replacements) {
      if (key === '') continue;
      const unit = key.charCodeAt(0);
      const plain = key.length === 1 && value.length === 1 && this.#begins[unit] !== KEYS;
      this.#begins[unit] = plain ? ONE_FOR_ONE : KEYS;
      if (plain) this.#single[unit] = value.charCodeAt(0);
      ends.push(this.#trie.add(key));
      this.#first[unit * 2] = this.#trie.child(0, unit);
      if (key.length > 1) (this.#first[unit * 2 + 1] as number) |= secondBit(key.charCodeAt(1));
      this.#values.push(value);
    }
    this.#valueAt = new Int32Array(this.#trie.size).fill(NONE);
    for (const [index, node] of ends.entries()) this.#valueAt[node] = index;
  }

  /** Index of the value of the longest key at `from`, NONE where none begins. */
  #match(text: string, from: number): number {
    let found = NONE;
    const unit = text.charCodeAt(from);
    const seconds = this.#first[unit * 2 + 1] as number;
    let node = this.#first[unit * 2] as number;
    for (let at = from + 1; node !== 0; at += 1) {
      const value = this.#valueAt[node] as number;
      if (value !== NONE) {
        found = value;
        this.#end = at;
      }
      if (at >= text.length) break;
      const next = text.charCodeAt(at);
      // Mostly no key goes on so, and a bit tells it sooner than the trie.
      if (at === from + 1 && (seconds & secondBit(next)) === 0) break;
      node = this.#trie.child(node, next);
    }
    return found;
  }

  replace(text: string): string {
    let copied = 0;
    this.#size = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const begins = this.#begins[unit];
      if (begins === ONE_FOR_ONE) {
        this.#write(text, copied, at);
        this.#put(this.#single[unit] as number);
        at += 1;
        copied = at;
        continue;
      }
      const value = begins === KEYS ? this.#match(text, at) : NONE;
      if (value === NONE) {
        at = afterUnmatched(text, at, unit);
        continue;
      }
      this.#write(text, copied, at);
      const written = this.#values[value] as string;
      this.#write(written, 0, written.length);
      at = this.#end;
      copied = at;
    }
    if (copied === 0) return text;
    this.#write(text, copied, text.length);
    return this.#result();
  }

  /** The text in pieces: the keys found in it, and what stands between them. */
  parts(text: string): string[] {
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      if (this.#begins[unit] === NO_KEY || this.#match(text, at) === NONE) {
        at = afterUnmatched(text, at, unit);
        continue;
      }
      if (at > from) parts.push(text.slice(from, at));
      parts.push(text.slice(at, this.#end));
      at = this.#end;
      from = at;
    }
    if (from < text.length) parts.push(text.slice(from));
    return parts;
  }

  #write(text: string, from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.#put(text.charCodeAt(at));
  }

  #put(unit: number): void {
    if (this.#size === this.#written.length) {
      const longer = new Uint16Array(this.#size * 2);
      longer.set(this.#written);
      this.#written = longer;
    }
    this.#written[this.#size++] = unit;
  }

  #result(): string {
    let text = '';
    for (let from = 0; from < this.#size; from += CHUNK) {
      const chunk = this.#written.subarray(from, Math.min(this.#size, from + CHUNK));
      text += String.fromCharCode.apply(null, chunk as unknown as number[]);
    }
    return text;
  }
}

/** ⿰木目 describes one character: nothing inside is replaced. */
function afterUnmatched(text: string, at: number, unit: number): number {
  return isOperator(unit) ? descriptionEnd(text, at) || at + 1 : at + 1;
}

const isOperator = (unit: number): boolean => unit >= 0x2ff0 && unit <= 0x2fff;

/** UTF-16 units: twice what Unicode ever allowed a description to have. */
const LONGEST_DESCRIPTION = 64;
/** Ends of parts while one description is read; made anew for each they would keep the collector busy. */
const ENDS = new Uint32Array(LONGEST_DESCRIPTION);

/**
 * Where the description that begins at `at` ends; 0 where none begins or it is broken off. An
 * operator in it that is broken off itself stands for one character, as OpenCC has it. From the
 * end to the beginning, so that no part is read twice.
 */
function descriptionEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_DESCRIPTION);
  const ends = ENDS.fill(0);
  for (let from = last - 1; from >= at; from -= 1) {
    const unit = text.charCodeAt(from);
    if (!isOperator(unit)) continue;
    let end = from + 1;
    for (let part = unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2; part > 0; part -= 1) {
      if (end >= last) {
        end = 0;
        break;
      }
      end = ends[end - at] || end + ((text.codePointAt(end) as number) > 0xffff ? 2 : 1);
    }
    ends[from - at] = end;
  }
  return ends[0] as number;
}
