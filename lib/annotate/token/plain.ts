import type { Segmenter } from '../../domain/engine';
import type { Entry, EntryId, Lexicon, Part } from '../../domain/lexicon/lexicon';
import type { Block, Paragraph, Sentence, Stretch } from '../../domain/text';
import type { Token, Word } from '../../domain/token';
import { type Run, scriptRuns } from '../../text/runs';
import { paragraphSpans, sentenceSpans } from '../../text/sentences';

/** What a plain block is made with; with none of it every character is a word. */
export interface PlainTools {
  readonly segment: Segmenter;
  readonly lexicon: Pick<Lexicon, 'exact'>;
  readonly converter: { readonly toSimplified: (text: string) => string };
}

const BARE: PlainTools = {
  segment: (text) => [...text],
  lexicon: { exact: () => [] },
  converter: { toSimplified: (text) => text },
};

const NOTHING: readonly never[] = [];

/**
 * A stretch without the engine, for what the engine cannot read in time: the text as it is, its
 * words as the segmenter cuts them, and the dictionary's entries for them. It says nothing of
 * readings: to guess them is the engine's work. Linear, whatever the text is.
 */
export function plainBlock(stretch: Stretch, tools: PlainTools = BARE): Block {
  const entries = new Map<EntryId, Entry>();
  const paragraphs = paragraphSpans(stretch.text).map(({ start, end }): Paragraph => {
    const text = stretch.text.slice(start, end);
    const at = stretch.start + start;
    const sentences = sentenceSpans(text).map((sentence) =>
      plainSentence(text.slice(sentence.start, sentence.end), at + sentence.start, tools, entries),
    );
    return { span: { start: at, end: stretch.start + end }, sentences };
  });
  const span = {
    start: paragraphs[0]?.span.start ?? stretch.start,
    end: paragraphs.at(-1)?.span.end ?? stretch.start,
  };
  return { span, paragraphs, entries, plain: true };
}

function plainSentence(
  text: string,
  start: number,
  tools: PlainTools,
  entries: Map<EntryId, Entry>,
): Sentence {
  const converted = tools.converter.toSimplified(text);
  // The segmenter knows Simplified words; where the lengths differ nothing can be laid back.
  const shadow = converted.length === text.length ? converted : text;
  const tokens: Token[] = [];
  for (const run of scriptRuns(text)) {
    if (run.kind !== 'han') tokens.push(otherToken(text, run, start));
    else {
      let at = run.start;
      for (const word of tools.segment(shadow.slice(run.start, run.end))) {
        const end = Math.min(at + word.length, run.end);
        if (end > at) tokens.push(wordToken(text.slice(at, end), word, start + at, tools, entries));
        at = end;
      }
    }
  }
  return { span: { start, end: start + text.length }, tokens };
}

function otherToken(text: string, { kind, start, end }: Run, offset: number): Token {
  const surface = text.slice(start, end);
  const span = { start: offset + start, end: offset + end };
  const forms = { traditional: surface, simplified: surface };
  return kind === 'digits'
    ? { kind: 'number', span, surface, ...forms, value: null, reading: NOTHING, entries: NOTHING }
    : { kind: kind as 'latin', span, surface, ...forms };
}

function wordToken(
  surface: string,
  simplified: string,
  start: number,
  { lexicon }: PlainTools,
  entries: Map<EntryId, Entry>,
): Word {
  const idsOf = (text: string): EntryId[] =>
    lexicon.exact(text).map((entry) => {
      entries.set(entry.id, entry);
      return entry.id;
    });
  const ids = idsOf(surface);
  const parts: readonly Part[] =
    ids.length > 0
      ? NOTHING
      : [...surface].map((part) => ({ surface: part, entries: idsOf(part) }));
  return {
    kind: 'word',
    span: { start, end: start + surface.length },
    surface,
    traditional: surface,
    simplified,
    reading: NOTHING,
    taiwan: NOTHING,
    entries: ids,
    flags: NOTHING,
    ...(parts.length > 0 ? { parts } : {}),
  };
}
