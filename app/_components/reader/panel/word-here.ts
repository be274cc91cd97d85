import { meantFirst } from '@/lib/domain/lexicon/meant-first';
import { type Place, placeAt } from '@/lib/reader/input/walk';
import { type KnownWord, wordOfPlace } from '@/lib/reader/panel/encounter';
import type { Annotations } from '@/lib/reader/text/annotations';

/** The word at an offset with the entry meant there; null for a number or where there is no word. */
export function wordHere(
  annotations: Annotations,
  offset: number,
): { readonly place: Place; readonly word: KnownWord } | null {
  const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
  const place = placeAt(text, offset);
  if (place?.token.kind !== 'word') return null;
  const { entries } = place.token;
  const own = annotations.blockAt(offset)?.entries.get(entries[0] ?? '') ?? null;
  const main = meantFirst(own, place.token);
  return { place, word: wordOfPlace(place, main, entries) };
}
