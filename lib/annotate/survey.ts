import type { DetectedScript } from '../domain/script';
import { paragraphSpans } from '../text/sentences';
import { type ParagraphForms, paragraphForms } from './forms-of';
import type { NameTools } from './name/stretch';
import { discoverNames, type NameParagraph, type NameTable } from './names';
import { findNumbers } from './numbers';
import { cutParagraph, type Piece } from './pieces';
import { looksMachineConverted } from './repair/evidence';
import { repairIn } from './repair-piece';
import type { ParagraphTools } from './tools';

/** What one look at the text tells about each of its paragraphs. */
export interface Survey {
  /** The text looks converted from Simplified by a machine. */
  readonly machine: boolean;
  /** Names that show themselves somewhere in it. */
  readonly names: NameTable;
}

/** UTF-16 units looked at, so that the first block of a long text comes at once. */
const SURVEYED = 12_000;

/** Reads the text's beginning for what helps everywhere in it. */
export function surveyText(text: string, script: DetectedScript, tools: ParagraphTools): Survey {
  let errors = 0;
  let characters = 0;
  const paragraphs: NameParagraph[] = [];
  for (const { start, end } of paragraphSpans(text)) {
    if (characters > SURVEYED) break;
    const paragraph = text.slice(start, Math.min(end, start + SURVEYED));
    characters += paragraph.length;
    const forms = paragraphForms(paragraph, script, tools.scriptOf, tools.converter);
    const numbers = findNumbers(paragraph, (surface) => tools.lexicon.has(surface));
    const pieces = cutParagraph(paragraph, forms.simplified, numbers, tools);
    const named = nameParagraph(paragraph, pieces, forms);
    if (named) paragraphs.push(named);
    if (!tools.repair || forms.script === 'simplified') continue;
    for (const piece of pieces) {
      const repair = piece.kind === 'word' ? repairIn(paragraph, piece, forms, tools.repair) : null;
      if (repair?.confidence === 'certain') errors += 1;
    }
  }
  return {
    machine: looksMachineConverted(errors, characters),
    names: discoverNames(paragraphs, nameTools(tools)),
  };
}

/** How the dictionary explains places. */
const PLACE = /\b(?:capital|city|town|country|county|province|state|district|island|river|port)\b/;

export const nameTools = ({ lexicon }: ParagraphTools): NameTools => ({
  has: (simplified) => lexicon.has(simplified),
  frequency: (simplified) => lexicon.frequency(simplified),
  isPlace: (simplified) =>
    lexicon
      .exact(simplified)
      .some(({ senses }) => senses.some(({ glosses }) => PLACE.test(glosses.join('; ')))),
});

/** A paragraph as names are looked for in it; null where its scripts differ in length. */
export function nameParagraph(
  text: string,
  pieces: readonly Piece[],
  { simplified }: ParagraphForms,
): NameParagraph | null {
  if (simplified.converted.length !== text.length) return null;
  return {
    text: simplified.converted,
    pieces: pieces.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      simplified: simplified.slice(start, end),
    })),
  };
}
