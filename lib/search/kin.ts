import { isHan } from '../domain/han';
import { Candidates } from './best';
import type { Components } from './components';
import type { SearchSources } from './sources';

/**
 * Parts that more characters have tell nothing: water and mouth are in hundreds, 青 and 爭 in a dozen
 * or two.
 */
const MOST_WITH_PART = 45;
/** Characters nobody meets are taken for no other. */
const LEAST_STANDING = 100;
/** Nobody compares more. */
const MOST_KIN = 12;

/** How many characters have each part, counted once a table. */
const COUNTED = new WeakMap<Components, ReadonlyMap<string, number>>();

function having(components: Components): ReadonlyMap<string, number> {
  const known = COUNTED.get(components);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const parts of components.values())
    for (const part of new Set(parts)) counts.set(part, (counts.get(part) ?? 0) + 1);
  COUNTED.set(components, counts);
  return counts;
}

/**
 * Entries of characters that share with this one a part few characters have, or are that part, or
 * have it as theirs: 淨, 爭, 靜; the most usual first. They look alike, and often sound alike.
 * @returns none for anything but one character
 */
export function kinOf(character: string, sources: SearchSources): readonly number[] {
  if (!isHan(character)) return [];
  const components = sources.components();
  const counts = having(components);
  const telling = (part: string): boolean => (counts.get(part) ?? 0) <= MOST_WITH_PART;
  const own = new Set([character, ...(components.get(character) ?? '')].filter(telling));
  const found = new Candidates();
  const note = (kin: string): void => {
    if (kin === character) return;
    for (const entry of sources.lexicon.places(kin)) {
      const standing = sources.index.standing(entry);
      if (standing >= LEAST_STANDING) found.add(entry, standing);
    }
  };
  for (const part of own) note(part);
  for (const [kin, parts] of components) if ([...parts].some((part) => own.has(part))) note(kin);
  return found.best(MOST_KIN).map(({ entry }) => entry);
}
