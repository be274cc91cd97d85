import type { Span } from '../domain/span';
import type { Paragraph, Sentence, Stretch } from '../domain/text';
import { sentenceSpans } from '../text/sentences';
import { nameTools, type PreparedParagraph, prepareParagraphs } from './cut/prepare';
import { applyCutRules, CUT_RULES_AFTER_NAMES } from './cut/rules/table';
import { findNames } from './name/find-names';
import { joinNames } from './name/join-names';
import { hasZhuyin, withWrittenZhuyin } from './readings/written-zhuyin';
import type { Survey } from './survey';
import { type Draft, type DraftablePiece, draftPiece, type ParagraphFacts } from './token/draft';
import { finishSentence } from './token/sentence';
import type { ParagraphTools } from './token/tools';
import { withVariety } from './variety/told';
import { mayVary } from './variety/variety';
import type { Reach } from './word/reachable-entries';

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

/** A paragraph cut into sentences, with what is known of it. */
interface DraftedParagraph {
  readonly span: Span;
  readonly facts: ParagraphFacts;
  readonly sentences: readonly (readonly DraftablePiece[])[];
}

/**
 * Annotates the paragraphs of a block, each step for all of them: see `prepareParagraphs`.
 * @param stretch of the text, in which they lie.
 * @param spans of the paragraphs in the whole text, without their line breaks.
 * @param met collects what was looked up, for the block's entries.
 */
export function annotateParagraphs(
  stretch: Stretch,
  spans: readonly Span[],
  tools: ParagraphTools,
  survey: Survey,
  met: Reach,
): Paragraph[] {
  const drafted = preparedAt(stretch, spans, tools, survey).map((prepared, index) =>
    sentencesOf(prepared, spans[index] as Span, tools, survey),
  );
  const drafts = drafted.map(({ sentences, facts }) =>
    sentences.map((group) => group.map((piece) => draftPiece(piece, facts, tools))),
  );
  return drafted.map(({ span, facts }, index) => ({
    span,
    sentences: asWritten(
      facts.text,
      (drafts[index] as Draft[][]).map((sentence) =>
        finishSentence(sentence, span.start, tools, met),
      ),
    ),
  }));
}

/** The sentences of a paragraph with what the text says of its own readings, and what it is. */
function asWritten(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const varied = mayVary(text) ? sentences.map(withVariety) : sentences;
  return hasZhuyin(text) ? varied.map(withWrittenZhuyin) : varied;
}

/** The paragraphs prepared, those the survey looked at as it left them. */
function preparedAt(
  { text, start: origin }: Stretch,
  spans: readonly Span[],
  tools: ParagraphTools,
  survey: Survey,
): PreparedParagraph[] {
  const fresh = spans.filter(({ start }) => !survey.prepared.has(start));
  const texts = fresh.map(({ start, end }) => text.slice(start - origin, end - origin));
  const prepared = prepareParagraphs(texts, survey.script, tools);
  let next = 0;
  return spans.map(
    ({ start }) => survey.prepared.get(start) ?? (prepared[next++] as PreparedParagraph),
  );
}

function sentencesOf(
  { text, forms, numbers, pieces, named }: PreparedParagraph,
  span: Span,
  tools: ParagraphTools,
  survey: Survey,
): DraftedParagraph {
  const names = named ? findNames(named, survey.names, nameTools(tools)) : [];
  const facts = {
    text,
    forms,
    names: new Map(names.map((name) => [name.start, name])),
    numbers: new Map(numbers.map((number) => [number.start, number])),
    machine: survey.machine,
    human: survey.human,
  };
  const words = applyCutRules(CUT_RULES_AFTER_NAMES, {
    text,
    pieces: joinNames(pieces, names),
    forms,
    tools,
  });
  return { span, facts, sentences: groupBySentence(text, words) };
}
