import { Utf8 } from './utf8';

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Keys of a lexicon file, one after the other, and where each begins. */
export interface Keys {
  readonly keys: number;
  readonly keyStart: Uint32Array;
  readonly keyBytes: Uint8Array;
}

/**
 * Index of a key by its text, -1 where there is none. An open-addressed table over the keys: two
 * megabytes and some milliseconds when a dictionary is opened, then a fifth of a binary search.
 */
export function keyIndex({ keys, keyStart, keyBytes }: Keys): (text: string) => number {
  let slots = 16;
  while (slots < keys * 2) slots *= 2;
  const mask = slots - 1;
  // A key's index plus one; 0 is an empty slot.
  const table = new Uint32Array(slots);
  for (let key = 0; key < keys; key += 1) {
    let slot = hashOf(keyBytes, keyStart[key] as number, keyStart[key + 1] as number) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = key + 1;
  }
  const isKey = (key: number, { bytes, size }: Utf8): boolean => {
    const start = keyStart[key] as number;
    if ((keyStart[key + 1] as number) - start !== size) return false;
    for (let at = 0; at < size; at += 1) if (keyBytes[start + at] !== bytes[at]) return false;
    return true;
  };
  const asked = new Utf8();
  return (text) => {
    asked.encode(text);
    let slot = hashOf(asked.bytes, 0, asked.size) & mask;
    for (let found = table[slot] as number; found !== 0; found = table[slot] as number) {
      if (isKey(found - 1, asked)) return found - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

/** The key that this byte of the key bytes belongs to. */
function keyAt({ keys, keyStart }: Keys, byte: number): number {
  let [low, high] = [0, keys - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((keyStart[middle] as number) <= byte) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Indexes of the keys that have these bytes in them, in order. One pass over the bytes of all keys,
 * two and a half megabytes: some milliseconds. Of no bytes at all, every key.
 */
export function* keysWith(keys: Keys, wanted: Uint8Array): Generator<number> {
  const { keyStart, keyBytes } = keys;
  if (wanted.length === 0) {
    for (let key = 0; key < keys.keys; key += 1) yield key;
    return;
  }
  // The first byte of all Han characters is one of six; the third tells most of them apart.
  const telling = Math.min(2, wanted.length - 1);
  const rare = wanted[telling] as number;
  const isHere = (at: number): boolean => {
    for (let byte = 0; byte < wanted.length; byte += 1)
      if (keyBytes[at + byte] !== wanted[byte]) return false;
    return true;
  };
  for (let at = 0; at + wanted.length <= keyBytes.length; at += 1) {
    if (keyBytes[at + telling] !== rare || !isHere(at)) continue;
    const key = keyAt(keys, at);
    const end = keyStart[key + 1] as number;
    if (at + wanted.length > end) continue;
    yield key;
    // One key is given once, however often the bytes are in it.
    at = end - 1;
  }
}
