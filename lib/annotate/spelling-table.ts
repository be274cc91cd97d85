import type { TokenKind } from '../domain/token';
import type { Parallel } from './parallel';

/** What tells one spelling from another. */
interface Spelt extends Parallel {
  readonly kind: TokenKind;
}

/** Twice the spellings of a generation, a power of two. */
const slotsFor = (spellings: number): number => 2 ** Math.ceil(Math.log2(spellings * 2));

/** FNV-1a over the UTF-16 units of a stretch. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/**
 * Spellings found by where they stand in a paragraph, without a string being made to ask: that is
 * done for every token of every text. Bounded as `boundedCache` is: when the young generation is
 * full it becomes the old one, and the older is dropped.
 */
export class SpellingTable<Spelling extends Spelt> {
  readonly #half: number;
  readonly #mask: number;
  #young: (Spelling | undefined)[];
  #old: (Spelling | undefined)[];
  #size = 0;

  /** @param limit spellings kept. */
  constructor(limit: number) {
    this.#half = Math.max(1, Math.floor(limit / 2));
    const slots = slotsFor(this.#half);
    this.#mask = slots - 1;
    this.#young = new Array<Spelling | undefined>(slots).fill(undefined);
    this.#old = this.#young;
  }

  /** The spelling of a stretch, undefined where none is kept. */
  find(kind: TokenKind, paragraph: Parallel, start: number, end: number): Spelling | undefined {
    const hash = hashOf(paragraph.surface, start, end);
    const young = this.#search(this.#young, hash, kind, paragraph, start, end);
    if (young || this.#old === this.#young) return young;
    const old = this.#search(this.#old, hash, kind, paragraph, start, end);
    if (old) this.#add(old, hash);
    return old;
  }

  /** Keeps a spelling `find` did not have. */
  keep(spelling: Spelling): void {
    this.#add(spelling, hashOf(spelling.surface, 0, spelling.surface.length));
  }

  #search(
    slots: readonly (Spelling | undefined)[],
    hash: number,
    kind: TokenKind,
    { surface, traditional, simplified }: Parallel,
    start: number,
    end: number,
  ): Spelling | undefined {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = slots[slot];
      if (known === undefined) return undefined;
      if (
        known.surface.length === end - start &&
        isAt(known.surface, surface, start) &&
        known.kind === kind &&
        isAt(known.simplified, simplified, start) &&
        isAt(known.traditional, traditional, start)
      ) {
        return known;
      }
    }
  }

  #add(spelling: Spelling, hash: number): void {
    if (this.#size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Array<Spelling | undefined>(this.#mask + 1).fill(undefined);
      this.#size = 0;
    }
    let slot = hash & this.#mask;
    while (this.#young[slot] !== undefined) slot = (slot + 1) & this.#mask;
    this.#young[slot] = spelling;
    this.#size += 1;
  }
}
