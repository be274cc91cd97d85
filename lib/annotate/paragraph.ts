import type { DetectedScript } from '../domain/script';
import type { Paragraph } from '../domain/text';
import { sentenceSpans } from '../text/sentences';
import { joinDoubled } from './doubled';
import { draftPiece } from './drafts';
import { finishSentence } from './finish';
import { paragraphForms } from './forms-of';
import type { Lexeme } from './lexeme';
import { partLocalised } from './localised';
import { partMeasured } from './measured';
import { findNames, joinNames } from './names';
import { findNumbers, withoutYu } from './numbers';
import { cutParagraph, type Piece } from './pieces';
import { nameParagraph, nameTools, type Survey } from './survey';
import type { ParagraphTools } from './tools';

/** Sentence ends move to the nearest end of a piece; only punctuation is parted. */
function groupBySentence(text: string, pieces: readonly Piece[]): Piece[][] {
  const ends = sentenceSpans(text).map((span) => span.end);
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let next = 0;
  const put = (piece: Piece): void => {
    group.push(piece);
    if (piece.end < (ends[next] ?? text.length)) return;
    groups.push(group);
    group = [];
    while ((ends[next] ?? Infinity) <= piece.end) next += 1;
  };
  for (const piece of pieces) {
    const end = ends[next] ?? text.length;
    if (piece.kind === 'punctuation' && piece.start < end && end < piece.end) {
      put({ ...piece, end });
      put({ ...piece, start: end });
    } else put(piece);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Annotates one paragraph.
 * @param text the paragraph without its line break.
 * @param offset where it stands in the whole text; spans of the result count from there.
 * @param met collects what was looked up, for the block's entries.
 */
export function annotateParagraph(
  text: string,
  offset: number,
  script: DetectedScript,
  tools: ParagraphTools,
  survey: Survey,
  met: Set<Lexeme>,
): Paragraph {
  const forms = paragraphForms(text, script, tools.scriptOf, tools.converter);
  const numbers = findNumbers(text, (surface) => tools.lexicon.has(surface));
  const found = forms.script === 'simplified' ? numbers : withoutYu(numbers, text);
  const pieces = cutParagraph(text, forms.simplified, found, tools);
  const doubled = joinDoubled(pieces, forms.simplified, (word) => tools.lexicon.has(word));
  const measured = partMeasured(doubled, forms.simplified);
  const cut = partLocalised(measured, forms.simplified, tools.lexicon);
  const named = nameParagraph(text, cut, forms);
  const names = named ? findNames(named, survey.names, nameTools(tools)) : [];
  const facts = {
    text,
    forms,
    names: new Map(names.map((name) => [name.start, name])),
    numbers: new Map(found.map((number) => [number.start, number])),
    machine: survey.machine,
  };
  const sentences = groupBySentence(text, joinNames(cut, names)).map((group) => {
    const drafts = group.map((piece) => draftPiece(piece, facts, tools));
    return finishSentence(drafts, offset, tools, met);
  });
  return { span: { start: offset, end: offset + text.length }, sentences };
}
