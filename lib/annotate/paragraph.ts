import type { DetectedScript } from '../domain/script';
import type { Paragraph } from '../domain/text';
import { sentenceSpans } from '../text/sentences';
import { joinRepeated, mereVerbsOf } from './asked';
import { type DraftablePiece, draftPiece } from './drafts';
import { finishSentence } from './finish';
import { findNames, joinNames } from './names';
import { nameTools, prepareParagraph } from './prepare';
import type { Reach } from './reach';
import type { Survey } from './survey';
import type { ParagraphTools } from './tools';

/** Sentence ends move to the nearest end of a piece; only punctuation is parted. */
function groupBySentence(text: string, pieces: readonly DraftablePiece[]): DraftablePiece[][] {
  const ends = sentenceSpans(text).map((span) => span.end);
  const groups: DraftablePiece[][] = [];
  let group: DraftablePiece[] = [];
  let next = 0;
  const put = (piece: DraftablePiece): void => {
    group.push(piece);
    if (piece.end < (ends[next] ?? text.length)) return;
    groups.push(group);
    group = [];
    while ((ends[next] ?? Infinity) <= piece.end) next += 1;
  };
  for (const piece of pieces) {
    const end = ends[next] ?? text.length;
    const { kind, start } = piece;
    if (kind === 'punctuation' && start < end && end < piece.end) {
      put({ kind, start, end });
      put({ kind, start: end, end: piece.end });
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
  met: Reach,
): Paragraph {
  const { forms, numbers, pieces, named } =
    survey.prepared.get(offset) ?? prepareParagraph(text, script, tools);
  const names = named ? findNames(named, survey.names, nameTools(tools)) : [];
  const facts = {
    text,
    forms,
    names: new Map(names.map((name) => [name.start, name])),
    numbers: new Map(numbers.map((number) => [number.start, number])),
    machine: survey.machine,
  };
  const words = joinRepeated(
    joinNames(pieces, names),
    forms.simplified,
    mereVerbsOf(tools.lexicon),
  );
  const sentences = groupBySentence(text, words).map((group) => {
    const drafts = group.map((piece) => draftPiece(piece, facts, tools));
    return finishSentence(drafts, offset, tools, met);
  });
  return { span: { start: offset, end: offset + text.length }, sentences };
}
