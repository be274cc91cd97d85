import type { TokenKind } from '../../domain/token';
import type { Parallel } from '../script/parallel';

/** What tells one spelling from another. */
interface Spelt extends Parallel {
  readonly kind: TokenKind;
}

/** Numbers a slot has: its length (0 for an empty one), and the beginning of each form. */
const FIELDS = 4;

/** UTF-16 units of a form that are compared as one number: most words have no more. */
const BEGINNING = 2;

const beginning = (text: string, start: number, end: number): number =>
  text.charCodeAt(start) | (end - start < BEGINNING ? 0 : text.charCodeAt(start + 1) << 16);

/** True where the text goes on as the word does after its beginning. */
function goesOn(word: string, text: string, start: number): boolean {
  for (let at = BEGINNING; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

class Generation<Spelling> {
  /** Kept apart from the spellings: what is compared for nearly every token lies side by side. */
  readonly keys: Int32Array;
  readonly spellings: (Spelling | undefined)[];
  size = 0;

  constructor(slots: number) {
    this.keys = new Int32Array(slots * FIELDS);
    this.spellings = new Array<Spelling | undefined>(slots).fill(undefined);
  }
}

/**
 * Spellings found by where they stand in a paragraph, without a string being made to ask: that is
 * done for every token of every text. Bounded as `boundedCache` is: when the young generation is
 * full it becomes the old one, and the older is dropped.
 */
export class SpellingTable<Spelling extends Spelt> {
  readonly #half: number;
  /** A power of two, at least twice the spellings of a generation. */
  readonly #slots: number;
  #young: Generation<Spelling>;
  #old: Generation<Spelling> | null = null;

  /** @param limit spellings kept. */
  constructor(limit: number) {
    this.#half = Math.max(1, Math.floor(limit / 2));
    this.#slots = 2 ** Math.ceil(Math.log2(this.#half * 2));
    this.#young = new Generation(this.#slots);
  }

  /** The spelling of a stretch, undefined where none is kept. */
  find(kind: TokenKind, paragraph: Parallel, start: number, end: number): Spelling | undefined {
    const young = this.#search(this.#young, kind, paragraph, start, end);
    if (young || !this.#old) return young;
    const old = this.#search(this.#old, kind, paragraph, start, end);
    if (old) this.keep(old);
    return old;
  }

  /** Keeps a spelling that `find` did not have; its forms are as long as its surface. */
  keep(spelling: Spelling): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Generation(this.#slots);
    }
    const { keys, spellings } = this.#young;
    const { surface, traditional, simplified } = spelling;
    const { length } = surface;
    let slot = this.#slotOf(surface, 0, length);
    while (keys[slot * FIELDS] !== 0) slot = (slot + 1) & (this.#slots - 1);
    keys[slot * FIELDS] = length;
    keys[slot * FIELDS + 1] = beginning(surface, 0, length);
    keys[slot * FIELDS + 2] = beginning(traditional, 0, length);
    keys[slot * FIELDS + 3] = beginning(simplified, 0, length);
    spellings[slot] = spelling;
    this.#young.size += 1;
  }

  /** Where to begin to look: FNV-1a over the surface. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash ^ (hash >>> 15)) & (this.#slots - 1);
  }

  #search(
    { keys, spellings }: Generation<Spelling>,
    kind: TokenKind,
    { surface, traditional, simplified }: Parallel,
    start: number,
    end: number,
  ): Spelling | undefined {
    const length = end - start;
    const written = beginning(surface, start, end);
    const taiwan = beginning(traditional, start, end);
    const mainland = beginning(simplified, start, end);
    for (
      let slot = this.#slotOf(surface, start, end);
      keys[slot * FIELDS] !== 0;
      slot = (slot + 1) & (this.#slots - 1)
    ) {
      const at = slot * FIELDS;
      if (keys[at] !== length || keys[at + 1] !== written) continue;
      if (keys[at + 2] !== taiwan || keys[at + 3] !== mainland) continue;
      const known = spellings[slot] as Spelling;
      if (known.kind !== kind) continue;
      if (length <= BEGINNING) return known;
      if (!goesOn(known.surface, surface, start)) continue;
      if (!goesOn(known.traditional, traditional, start)) continue;
      if (goesOn(known.simplified, simplified, start)) return known;
    }
    return undefined;
  }
}
