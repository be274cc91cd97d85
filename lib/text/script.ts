import type { DetectedScript } from '../domain/script';

/** Which scripts a character can belong to: 's' or 't' when only one, null when both or neither. */
export type CharacterScript = (character: string) => 's' | 't' | null;

/** Share of the rarer script above which a text counts as mixed: a quotation, not a slip. */
const MIXED_FROM = 0.1;

/** Finds a text's script from the characters that only one script has. */
export function detectScript(text: string, scriptOf: CharacterScript): DetectedScript {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (character < '\u2e80') continue;
    const script = scriptOf(character);
    if (script === 's') simplified += 1;
    else if (script === 't') traditional += 1;
  }
  const all = simplified + traditional;
  if (all === 0) return 'none';
  if (Math.min(simplified, traditional) / all >= MIXED_FROM) return 'mixed';
  return simplified > traditional ? 'simplified' : 'traditional';
}
