import type { Lexicon } from '../domain/lexicon/lexicon';
import { mostFrequent } from '../lexicon/frequent-characters';
import { readDictionary } from './dictionary-files';

/** The most frequent characters by every word of the compiled dictionary. */
export function frequentCharacters({ frequency }: Pick<Lexicon, 'frequency'>): readonly string[] {
  const lines = readDictionary('segmenter.dict.utf8').toString('utf8').split('\n');
  return mostFrequent(
    lines.map((line) => line.split(' ', 1)[0] ?? ''),
    frequency,
  );
}
