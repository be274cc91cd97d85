import { hasHan } from '../domain/han';
import type { Entry, Lexicon } from '../domain/lexicon/lexicon';

const LONGEST_HEADWORD = 20;
/** Letters are no characters to look up: B in B+輪 has an entry, a vulgar one. */

/**
 * What stands inside a surface: its longest sub-words from every side (no sub-word inside another),
 * then its Han characters. Sub-words are shorter than the surface. Slices are UTF-16; characters whole.
 */
export function partsOf(surface: string, has: (text: string) => boolean): readonly string[] {
  if (!hasHan(surface)) return [];
  const characters = [...surface];
  const found: { from: number; to: number }[] = [];
  let reached = 0;
  for (let from = 0; from < characters.length; from += 1) {
    const longest = Math.min(characters.length, from + LONGEST_HEADWORD);
    for (let to = longest; to > Math.max(reached, from + 1); to -= 1) {
      if (to - from === characters.length) continue;
      if (!has(characters.slice(from, to).join(''))) continue;
      found.push({ from, to });
      reached = to;
      break;
    }
  }
  const words = found.map(({ from, to }) => characters.slice(from, to).join(''));
  const parts = [...words, ...(characters.length > 1 ? characters : [])];
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
