import type { DetectedScript } from '../domain/script';

/** Which scripts a code point can belong to: 's' or 't' when only one, null when both or neither. */
export type CharacterScript = (codePoint: number) => 's' | 't' | null;

/** Share of the rarer script above which a text counts as mixed: a quotation, not a slip. */
const MIXED_FROM = 0.1;

/** Characters of a text that only one script has. */
export interface ScriptCount {
  readonly simplified: number;
  readonly traditional: number;
}

export function countScripts(text: string, scriptOf: CharacterScript): ScriptCount {
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at += 1;
    const script = scriptOf(point);
    if (script === 's') simplified += 1;
    else if (script === 't') traditional += 1;
  }
  return { simplified, traditional };
}

/** What a text with so many characters of either script is written in. */
export function scriptFrom({ simplified, traditional }: ScriptCount): DetectedScript {
  const all = simplified + traditional;
  if (all === 0) return 'none';
  if (Math.min(simplified, traditional) / all >= MIXED_FROM) return 'mixed';
  return simplified > traditional ? 'simplified' : 'traditional';
}

/** Finds a text's script from the characters that only one script has. */
export const detectScript = (text: string, scriptOf: CharacterScript): DetectedScript =>
  scriptFrom(countScripts(text, scriptOf));
