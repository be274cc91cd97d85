/**
 * UTF-16 units of a word worth keeping. V8 copies a slice this short, but a longer one keeps the
 * whole text it was cut from; and what is longer hardly comes again.
 */
export const LONGEST_KEPT = 12;

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
  const half = Math.max(1, Math.floor(limit / 2));
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
