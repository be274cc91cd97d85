/**
 * UTF-16 units of a word worth keeping. V8 copies a slice this short, but a longer one keeps the
 * whole text it was cut from; and what is longer hardly comes again.
 */
export const LONGEST_KEPT = 12;

/** What caches hold of what they could. */
let share = 1;

/**
 * Has caches that are made from here on hold less: a tab has a seventh of a server's memory, and texts
 * repeat their words within a chapter.
 * @param part above 0, at most 1
 */
export function keepLess(part: number): void {
  share = part;
}

/** How many items a cache holds that could hold `limit`. */
export const heldOf = (limit: number): number => Math.max(2, Math.floor(limit * share));

/** A map that forgets what was put in longest ago once it holds `limit` items. */
export interface BoundedCache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  readonly size: number;
}

/**
 * Two generations: when the young one is full it becomes the old one and the older is dropped.
 * Nothing is moved on a hit but what was old, which is cheaper than keeping exact order.
 */
export function boundedCache<Key, Value>(limit: number): BoundedCache<Key, Value> {
  const half = Math.max(1, Math.floor(heldOf(limit) / 2));
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const aged = old.get(key);
      if (aged !== undefined) set(key, aged);
      return aged;
    },
    set,
    get size() {
      return young.size + old.size;
    },
  };
}
