import type { Lexicon } from '../domain/lexicon/lexicon';
import type { WordFacts } from '../domain/lexicon/word-facts';
import { bandOf } from './bands';

/**
 * How frequent a word is, and what it is in its meanings.
 * @param word the id of an entry, or a word in Simplified that no dictionary has
 */
export function wordFacts(word: string, lexicon: Lexicon): WordFacts {
  const entry = lexicon.byId(word);
  if (!entry) return { band: bandOf(lexicon.frequency(word)), classes: '' };
  const letters = new Set(lexicon.classes?.(entry).join('') ?? '');
  return { band: bandOf(lexicon.frequency(entry.simplified)), classes: [...letters].join('') };
}
