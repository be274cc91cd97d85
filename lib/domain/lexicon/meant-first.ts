import type { Token } from '../token';
import type { Entry } from './lexicon';

/**
 * The entry with the senses in the order that fits the token's sentence; the same object where its
 * own order does, or where it is not the entry the token names first.
 */
export function meantFirst<Found extends Entry | null | undefined>(
  entry: Found,
  token: Token,
): Found {
  if (!entry || token.kind !== 'word' || !token.senses || token.entries[0] !== entry.id) {
    return entry;
  }
  // A text that was annotated with another release of the dictionary may name senses it has not.
  const named = token.senses.flatMap((index) => entry.senses[index] ?? []);
  const rest = entry.senses.filter((sense) => !named.includes(sense));
  return { ...entry, senses: [...named, ...rest] };
}
