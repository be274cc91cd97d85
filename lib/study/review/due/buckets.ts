/** Sets by a whole number, such as a day; empty ones are not kept. */
export class Buckets<Item> {
  readonly #sets = new Map<number, Set<Item>>();

  add(number: number, item: Item): void {
    const set = this.#sets.get(number);
    if (set) set.add(item);
    else this.#sets.set(number, new Set([item]));
  }

  delete(number: number, item: Item): void {
    const set = this.#sets.get(number);
    set?.delete(item);
    if (set?.size === 0) this.#sets.delete(number);
  }

  at(number: number): ReadonlySet<Item> {
    return this.#sets.get(number) ?? new Set();
  }

  /** From a number on, the smallest first. */
  from(least: number): readonly (readonly [number, ReadonlySet<Item>])[] {
    return [...this.#sets]
      .filter(([number]) => number >= least)
      .sort(([one], [other]) => one - other);
  }

  /** All items of numbers up to one. */
  *upTo(most: number): Iterable<Item> {
    for (const [number, set] of this.#sets) if (number <= most) yield* set;
  }
}
