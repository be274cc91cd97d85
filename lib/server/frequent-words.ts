import type { Lexicon } from '../domain/lexicon/lexicon';
import { BAND_FROM, bandOf } from '../lexicon/bands';
import { dictionaryWords } from './segmenter';

/**
 * The words of each frequency band but the rarest, Simplified, the most frequent first.
 * @param words each once
 * @param lexicon what no entry has is left out: it is no word that can be known by itself
 */
export function wordsByBand(
  words: Iterable<string>,
  { frequency, has }: Pick<Lexicon, 'frequency' | 'has'>,
): readonly (readonly string[])[] {
  const bands: { readonly word: string; readonly count: number }[][] = BAND_FROM.map(() => []);
  for (const word of words) {
    const count = frequency(word);
    if (count > 0) bands[bandOf(count) - 1]?.push({ word, count });
  }
  return bands.map((band) =>
    band
      .filter(({ word }) => has(word))
      .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
      .map(({ word }) => word),
  );
}

/** The same of every word of the compiled dictionary. */
export function frequentWords(lexicon: Lexicon): readonly (readonly string[])[] {
  return wordsByBand(
    dictionaryWords().map(([word]) => word),
    lexicon,
  );
}
