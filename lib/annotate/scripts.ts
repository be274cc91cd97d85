import type { Entry, Lexicon } from '../domain/lexicon';
import { isPointer } from '../lexicon/rank';
import type { CharacterScript } from '../text/script';

const isArchaic = (entry: Entry): boolean =>
  entry.traditional !== entry.simplified ? false : entry.senses.every(isArchaicSense);
const isArchaicSense = ({ labels, glosses }: Entry['senses'][number]): boolean =>
  labels.includes('archaic') || (glosses[0] ?? '').includes('(archaic)');

/** Tells a character's script by the column of the dictionary it stands in; remembers the answers. */
export function characterScripts(lexicon: Lexicon): CharacterScript {
  const known = new Map<string, 's' | 't' | null>();
  return (character) => {
    if (character < '\u2e80') return null;
    const script = known.get(character);
    if (script !== undefined) return script;
    const entries = lexicon.exact(character);
    // 从 and 听 were Traditional once: as variants, or archaic words no text uses.
    const traditional = entries.some(
      (entry) => entry.traditional === character && !isPointer(entry) && !isArchaic(entry),
    );
    const simplified = entries.some((entry) => entry.simplified === character);
    const found = traditional === simplified ? null : simplified ? 's' : 't';
    known.set(character, found);
    return found;
  };
}
