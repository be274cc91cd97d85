import { isHan } from '../domain/han';
import { Candidates } from './best';
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

interface Parts {
  readonly text: string;
  readonly byCharacter: ReadonlyMap<string, string>;
  /** How many characters have a part. */
  readonly having: ReadonlyMap<string, number>;
}

let known: Parts | undefined;

/** The table of components, read once. */
function partsIn(text: string): Parts {
  if (known?.text === text) return known;
  const byCharacter = new Map<string, string>();
  const having = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [character, parts] = line.split(' ');
    if (!character || !parts) continue;
    byCharacter.set(character, parts);
    for (const part of new Set(parts)) having.set(part, (having.get(part) ?? 0) + 1);
  }
  known = { text, byCharacter, having };
  return known;
}

/**
 * Entries of characters that share with this one a part few characters have, or are that part, or
 * have it as theirs: 淨, 爭, 靜; the most usual first. They look alike, and often sound alike.
 * @returns none for anything but one character
 */
export function kinOf(character: string, sources: SearchSources): readonly number[] {
  if (!isHan(character)) return [];
  const { byCharacter, having } = partsIn(sources.components());
  const telling = (part: string): boolean => (having.get(part) ?? 0) <= MOST_WITH_PART;
  const own = new Set([character, ...(byCharacter.get(character) ?? '')].filter(telling));
  const found = new Candidates();
  const note = (kin: string): void => {
    if (kin === character) return;
    for (const entry of sources.lexicon.places(kin)) {
      const standing = sources.index.standing(entry);
      if (standing >= LEAST_STANDING) found.add(entry, standing);
    }
  };
  for (const part of own) note(part);
  for (const [kin, parts] of byCharacter) if ([...parts].some((part) => own.has(part))) note(kin);
  return found.best(MOST_KIN).map(({ entry }) => entry);
}
