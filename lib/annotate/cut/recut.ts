import type { Piece } from './piece';

/**
 * The pieces of a paragraph, cut anew here and there. A cut takes the time of its stretch, however
 * long the paragraph is, and a paragraph where nothing is cut anew only keeps its pieces.
 */
export class Recutting<P extends Piece> {
  readonly #pieces: readonly P[];
  /** By the offsets where they start, from the first cut on. */
  #starting: (P | Piece | undefined)[] | null = null;
  /** 1 at every offset where a piece ends. */
  #ends: Uint8Array | null = null;
  #changed = false;

  /** @param pieces in order, without gaps. */
  constructor(pieces: readonly P[]) {
    this.#pieces = pieces;
  }

  #byStart(): (P | Piece | undefined)[] {
    if (this.#starting) return this.#starting;
    const length = this.#pieces.at(-1)?.end ?? 0;
    const starting = new Array<P | Piece | undefined>(length + 1).fill(undefined);
    this.#ends = new Uint8Array(length + 1);
    for (const piece of this.#pieces) {
      starting[piece.start] = piece;
      this.#ends[piece.end] = 1;
    }
    this.#starting = starting;
    return starting;
  }

  /** The piece that starts at an offset, as the cuts so far left it. */
  startingAt(offset: number): P | Piece | undefined {
    return this.#byStart()[offset];
  }

  /** The pieces that tile a stretch; null where it begins or ends inside one. */
  between(start: number, end: number): readonly (P | Piece)[] | null {
    const starting = this.#byStart();
    if (start >= end || this.#ends?.[end] !== 1) return null;
    const inside: (P | Piece)[] = [];
    for (let at = start; at < end; at = inside.at(-1)?.end ?? end) {
      const piece = starting[at];
      if (!piece) return null;
      inside.push(piece);
    }
    return inside;
  }

  /**
   * Cuts one stretch of words anew. Does nothing where it begins or ends inside a piece, holds what
   * is no word, or is cut so already.
   * @param cuts where the stretch begins, is cut and ends: offsets of the paragraph, two or more.
   */
  cut(cuts: readonly number[]): void {
    const start = cuts[0] as number;
    const end = cuts.at(-1) as number;
    const inside = this.between(start, end);
    if (!inside || inside.some(({ kind }) => kind !== 'word')) return;
    if (inside.length === cuts.length - 1 && inside.every((piece) => cuts.includes(piece.end))) {
      return;
    }
    const starting = this.#byStart();
    const ends = this.#ends as Uint8Array;
    for (const piece of inside) {
      starting[piece.start] = undefined;
      ends[piece.end] = 0;
    }
    for (const [at, cut] of cuts.slice(1).entries()) {
      const piece: Piece = { kind: 'word', start: cuts[at] as number, end: cut };
      starting[piece.start] = piece;
      ends[cut] = 1;
    }
    this.#changed = true;
  }

  /** The pieces in order; the very list that was given where nothing was cut anew. */
  pieces(): readonly (P | Piece)[] {
    if (!this.#changed) return this.#pieces;
    return this.#byStart().filter((piece) => piece !== undefined);
  }
}
