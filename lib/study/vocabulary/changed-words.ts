type Words = ReadonlyMap<string, unknown>;

/** Of maps of words what each was made of, and the ids of what may differ. No map is kept alive by it. */
const origins = new WeakMap<
  Words,
  { readonly of: WeakRef<Words>; readonly ids: readonly string[] }
>();

/** Notes that a map was made of another by changing, adding or removing the words with these ids. */
export function madeOf(words: Words, before: Words, ids: readonly string[]): void {
  origins.set(words, { of: new WeakRef(before), ids });
}

/**
 * The ids of the words that one map has otherwise than another, or that only one of them has; some
 * may be alike in both. Where it was noted how one came of the other, 20,000 words cost nothing.
 */
export function* changedWords(words: Words, before: Words): Iterable<string> {
  if (words === before) return;
  const origin = origins.get(words);
  if (origin?.of.deref() === before) {
    yield* origin.ids;
    return;
  }
  for (const [id, word] of words) if (before.get(id) !== word) yield id;
  for (const id of before.keys()) if (!words.has(id)) yield id;
}
