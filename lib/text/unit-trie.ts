const FEW = 1 << 10;

/**
 * A trie over UTF-16 units in three flat tables. Nodes are numbers, 0 the root; objects or maps
 * would take ten times the memory, and the collector would walk them again and again.
 */
export class UnitTrie {
  /** Children by their parent and unit, open addressing; 0 is an empty slot. */
  #slots = new Uint32Array(FEW * 2);
  #parents = new Uint32Array(FEW);
  #units = new Uint16Array(FEW);
  #size = 1;

  /** Nodes so far, the root counted. */
  get size(): number {
    return this.#size;
  }

  #slotOf(parent: number, unit: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const child = this.#slots[slot] as number;
      if (child === 0) return slot;
      if (this.#parents[child] === parent && this.#units[child] === unit) return slot;
    }
  }

  /** The node that `unit` leads to from `parent`, 0 for none. */
  child(parent: number, unit: number): number {
    return this.#slots[this.#slotOf(parent, unit)] as number;
  }

  /** The node of a key, which is made where there is none. */
  add(key: string): number {
    let node = 0;
    for (let at = 0; at < key.length; at += 1) node = this.#grow(node, key.charCodeAt(at));
    return node;
  }

  #grow(parent: number, unit: number): number {
    const slot = this.#slotOf(parent, unit);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known;
    const made = this.#size;
    if (made === this.#parents.length) this.#double();
    this.#parents[made] = parent;
    this.#units[made] = unit;
    this.#slots[this.#slotOf(parent, unit)] = made;
    this.#size += 1;
    return made;
  }

  #double(): void {
    const size = this.#parents.length * 2;
    const parents = new Uint32Array(size);
    const units = new Uint16Array(size);
    parents.set(this.#parents);
    units.set(this.#units);
    this.#parents = parents;
    this.#units = units;
    this.#slots = new Uint32Array(size * 2);
    for (let node = 1; node < this.#size; node += 1) {
      this.#slots[this.#slotOf(parents[node] as number, units[node] as number)] = node;
    }
  }
}
