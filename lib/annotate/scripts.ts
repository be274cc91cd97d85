import type { Lexicon } from '../domain/lexicon';
import type { CharacterScript } from '../text/script';

/** Tells a character's script by the column of the dictionary it stands in; remembers the answers. */
export function characterScripts(lexicon: Lexicon): CharacterScript {
  const known = new Map<string, 's' | 't' | null>();
  return (character) => {
    const script = known.get(character);
    if (script !== undefined) return script;
    const entries = lexicon.exact(character);
    const traditional = entries.some((entry) => entry.traditional === character);
    const simplified = entries.some((entry) => entry.simplified === character);
    const found = traditional === simplified ? null : simplified ? 's' : 't';
    known.set(character, found);
    return found;
  };
}
