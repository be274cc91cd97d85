import type { SavedWord } from '../../domain/card';
import { isStudied } from '../vocabulary/words';

/** Characters of one band of frequency. */
export interface CharacterBand {
  /** Places in the order of frequency, both included, the most frequent 1. */
  readonly from: number;
  readonly to: number;
  /** In a word that is known. */
  readonly known: number;
  /** In a word that is studied, and in none that is known. */
  readonly learning: number;
}

/** So many characters make a band: a newspaper has some 3,000. */
const BAND = 500;

/**
 * How many of the most frequent characters are in the learner's words. Forms of both scripts count as
 * one, by the Simplified.
 * @param ranked Simplified characters, the most frequent first
 */
export function charactersByBand(
  ranked: readonly string[],
  words: Iterable<SavedWord>,
): CharacterBand[] {
  const known = new Set<string>();
  const learning = new Set<string>();
  for (const word of words) {
    const into = word.status === 'known' ? known : isStudied(word) ? learning : null;
    if (into) for (const character of word.simplified) into.add(character);
  }
  const count = Math.ceil(ranked.length / BAND);
  return Array.from({ length: count }, (_, index) => {
    const some = ranked.slice(index * BAND, (index + 1) * BAND);
    return {
      from: index * BAND + 1,
      to: index * BAND + some.length,
      known: some.filter((character) => known.has(character)).length,
      learning: some.filter((one) => learning.has(one) && !known.has(one)).length,
    };
  });
}
