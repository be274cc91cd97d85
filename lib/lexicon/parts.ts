import { hasHan } from '../domain/han';
import type { Entry, Lexicon } from '../domain/lexicon/lexicon';
import { subWords } from '../domain/lexicon/sub-words';

/**
 * What stands inside a surface: its longest sub-words from every side (no sub-word inside another),
 * then its Han characters. Letters are none to look up: B in B+輪 has an entry, a vulgar one.
 */
export function partsOf(surface: string, has: (text: string) => boolean): readonly string[] {
  if (!hasHan(surface)) return [];
  const characters = [...surface];
  const parts = [...subWords(surface, has), ...(characters.length > 1 ? characters : [])];
  return [...new Set(parts)].filter((part) => hasHan(part));
}

/** Entries of a form in one script; the other script's only where this one has none. */
export function entriesOf(
  lexicon: Lexicon,
  traditional: string,
  simplified: string,
): readonly Entry[] {
  const both = lexicon.exact(traditional);
  const own = both.filter((entry) => entry.traditional === traditional);
  if (own.length > 0) {
    const paired = own.filter((entry) => entry.simplified === simplified);
    return paired.length > 0 ? [...paired, ...own.filter((e) => !paired.includes(e))] : own;
  }
  if (both.length > 0) return both;
  return simplified === traditional ? [] : lexicon.exact(simplified);
}
