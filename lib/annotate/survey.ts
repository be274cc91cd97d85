import type { DetectedScript } from '../domain/script';
import type { Span } from '../domain/span';
import { paragraphSpans } from '../text/sentences';
import { nameTools, type PreparedParagraph, prepareParagraphs } from './cut/prepare';
import { discoverNames } from './name/discover-names';
import type { NameTable } from './name/rule';
import { looksHuman, looksMachineConverted } from './repair/evidence';
import { repairIn } from './repair/repair-piece';
import type { ParagraphTools } from './token/tools';

/** What one look at a text tells about each of its paragraphs: plain data, fit to be sent. */
export interface TextFacts {
  /** Of the whole text, for paragraphs that do not tell. */
  readonly script: DetectedScript;
  /** Where its first paragraph begins, in UTF-16 units. */
  readonly start: number;
  /** The text looks converted from Simplified by a machine. */
  readonly machine: boolean;
  /** The text looks written by a person, whose slips are told and not overwritten. */
  readonly human: boolean;
  /** Names that show themselves somewhere in it. */
  readonly names: NameTable;
}

/** The facts, with work done in finding them. */
export interface Survey extends TextFacts {
  /** The whole paragraphs looked at, by their offsets, so that their work is not done twice. */
  readonly prepared: ReadonlyMap<number, PreparedParagraph>;
}

/** A survey as it is where only its facts arrived. */
export const withoutPrepared = (facts: TextFacts): Survey => ({ ...facts, prepared: new Map() });

/** UTF-16 units looked at, so that the first block of a long text comes at once. */
const SURVEYED = 12_000;

function certainRepairs({ text, forms, pieces }: PreparedParagraph, tools: ParagraphTools): number {
  const { repair } = tools;
  if (!repair || forms.script === 'simplified') return 0;
  let errors = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    if (repairIn(text, piece, forms, repair)?.confidence === 'certain') errors += 1;
  }
  return errors;
}

/** The paragraphs looked at, the last of them perhaps not to its end. */
function beginning(text: string): readonly Span[] {
  const spans: Span[] = [];
  let characters = 0;
  for (const { start, end } of paragraphSpans(text)) {
    if (characters > SURVEYED) break;
    const shown = Math.min(end, start + SURVEYED);
    spans.push({ start, end: shown });
    characters += shown - start;
  }
  return spans;
}

/** Reads the text's beginning for what helps everywhere in it. */
export function surveyText(text: string, script: DetectedScript, tools: ParagraphTools): Survey {
  const spans = beginning(text);
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const looked = prepareParagraphs(texts, script, tools);
  const prepared = new Map<number, PreparedParagraph>();
  let errors = 0;
  let characters = 0;
  for (const [index, paragraph] of looked.entries()) {
    const { start, end } = spans[index] as Span;
    characters += end - start;
    errors += certainRepairs(paragraph, tools);
    if (end === text.length || text[end] === '\n') prepared.set(start, paragraph);
  }
  return {
    script,
    start: spans[0]?.start ?? 0,
    machine: looksMachineConverted(errors, characters),
    human: looksHuman(errors, characters),
    names: discoverNames(
      looked.flatMap(({ named }) => named ?? []),
      nameTools(tools),
    ),
    prepared,
  };
}
