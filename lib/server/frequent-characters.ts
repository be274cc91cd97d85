import type { Lexicon } from '../domain/lexicon/lexicon';
import { mostFrequent } from '../lexicon/frequent-characters';
import { dictionaryWords } from './segmenter';

/** The most frequent characters by every word of the compiled dictionary. */
export function frequentCharacters({ frequency }: Pick<Lexicon, 'frequency'>): readonly string[] {
  return mostFrequent(
    dictionaryWords().map(([word]) => word),
    frequency,
  );
}
