import { isHan } from '../domain/han';

/** As many as a newspaper is written with. */
const MANY = 3_000;

/**
 * The most frequent characters, Simplified, in order: by how often the words they stand in were
 * counted. What the segmenter's dictionary says of a word itself is raised for many.
 * @param words each once
 * @param occurrences of a word as it was counted
 */
export function mostFrequent(
  words: Iterable<string>,
  occurrences: (word: string) => number,
  many = MANY,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const count = occurrences(word);
    if (count === 0) continue;
    for (const character of word) {
      if (isHan(character)) counts.set(character, (counts.get(character) ?? 0) + count);
    }
  }
  return [...counts]
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
    .slice(0, many)
    .map(([character]) => character);
}
