import type { DetectedScript } from '../domain/script';
import { paragraphSpans } from '../text/sentences';
import { paragraphForms } from './forms-of';
import { cutParagraph } from './pieces';
import { looksMachineConverted } from './repair/evidence';
import { repairIn } from './repair-piece';
import type { ParagraphTools } from './tools';

/** What one look at the text tells about each of its paragraphs. */
export interface Survey {
  /** The text looks converted from Simplified by a machine. */
  readonly machine: boolean;
}

/** UTF-16 units looked at, so that the first block of a long text comes at once. */
const SURVEYED = 12_000;

/** Reads the text's beginning for what helps everywhere in it. */
export function surveyText(text: string, script: DetectedScript, tools: ParagraphTools): Survey {
  let errors = 0;
  let characters = 0;
  for (const { start, end } of paragraphSpans(text)) {
    if (characters > SURVEYED) break;
    const paragraph = text.slice(start, Math.min(end, start + SURVEYED));
    characters += paragraph.length;
    const forms = paragraphForms(paragraph, script, tools.scriptOf, tools.converter);
    if (!tools.repair || forms.script === 'simplified') continue;
    for (const piece of cutParagraph(paragraph, forms.simplified, [], tools)) {
      const repair = piece.kind === 'word' ? repairIn(paragraph, piece, forms, tools.repair) : null;
      if (repair?.confidence === 'certain') errors += 1;
    }
  }
  return { machine: looksMachineConverted(errors, characters) };
}
