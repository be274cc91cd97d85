import { inSequence, type SavedWord } from '../../../domain/card';

/** A card that was never asked. */
export interface Fresh {
  readonly id: string;
  readonly word: SavedWord;
}

/** In the order they were saved. */
const bySaving = ({ word: one }: Fresh, { word: other }: Fresh): number =>
  inSequence(one, other, one.added, other.added) || one.id.localeCompare(other.id);

/** Cards that were never asked, in the order their words were saved. */
export class Freshest {
  #sorted: Fresh[] = [];
  /** Not yet in their places: a whole vocabulary comes one by one. */
  readonly #come = new Set<Fresh>();
  readonly #gone = new Set<Fresh>();

  add(fresh: Fresh): void {
    this.#come.add(fresh);
  }

  delete(fresh: Fresh): void {
    if (!this.#come.delete(fresh)) this.#gone.add(fresh);
  }

  get size(): number {
    return this.#sorted.length + this.#come.size - this.#gone.size;
  }

  /** The first so many. */
  first(count: number): readonly Fresh[] {
    if (this.#come.size + this.#gone.size > 0) {
      const stayed = this.#sorted.filter((one) => !this.#gone.has(one));
      this.#sorted = this.#come.size === 0 ? stayed : [...stayed, ...this.#come].sort(bySaving);
      this.#come.clear();
      this.#gone.clear();
    }
    return this.#sorted.slice(0, count);
  }
}
