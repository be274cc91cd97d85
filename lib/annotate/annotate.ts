import { applyCorrections } from '../domain/correction/correct';
import type { AnnotateOptions } from '../domain/engine';
import type { Entry, EntryId, Lookup } from '../domain/lexicon/lexicon';
import type { DetectedScript } from '../domain/script';
import type { Span } from '../domain/span';
import type { AnnotatedText, Block, Paragraph, Stretch } from '../domain/text';
import { bandOf } from '../lexicon/bands';
import { blockSpans } from '../text/blocks';
import { normalise } from '../text/normalise';
import { paragraphSpans } from '../text/sentences';
import { untraced } from './language/trace';
import { annotateParagraphs } from './paragraph';
import { characterScripts } from './script/script-of-characters';
import { scriptOfText } from './script/script-of-text';
import { senseTools } from './sense/tools';
import { type Survey, surveyText, type TextFacts, withoutPrepared } from './survey';
import { plainBlock } from './token/plain';
import type { AnnotateTools, ParagraphTools, SentenceReader } from './token/tools';
import { lexemes } from './word/lexeme';
import { lookups } from './word/lookup';
import { Reach } from './word/reachable-entries';
import { spellings } from './word/spelling';

export interface Annotator {
  /** The whole text at once; for long ones take the blocks. */
  annotate(raw: string, options?: AnnotateOptions): AnnotatedText;
  /** The text in blocks of whole paragraphs, the first one small. */
  blocks(raw: string, options?: AnnotateOptions): Iterable<Block>;
  /** What a text tells as a whole: with it any of its blocks can be made by itself, on any thread. */
  facts(normalised: string): TextFacts;
  /** One block by itself, the same as `blocks` makes it of `raw` with these facts. */
  block(stretch: Stretch, facts: TextFacts, options?: AnnotateOptions): Block;
  /** The stretch without the engine: its words by the segmenter, with what the dictionary has. */
  plain(stretch: Stretch): Block;
  script(normalised: string): DetectedScript;
  /** True for a text a machine converted from Simplified, told from its beginning. */
  looksConverted(normalised: string): boolean;
  /** What a panel opened on this surface shows, in whichever script it is written. */
  lookup(surface: string): Lookup;
}

/** The words that only the learner's corrections made. */
function meet(paragraph: Paragraph, lexemeOf: ParagraphTools['lexemeOf'], met: Reach): void {
  for (const token of paragraph.sentences.flatMap((sentence) => sentence.tokens)) {
    if (token.kind === 'word') met.add(lexemeOf(token.traditional, token.simplified));
  }
}

type MakeBlock = (
  stretch: Stretch,
  spans: readonly Span[],
  survey: Survey,
  options: AnnotateOptions,
) => Block;

/** Makes the block of these paragraphs, with the learner's corrections. */
function blockMaker(tools: ParagraphTools, lookup: (surface: string) => Lookup): MakeBlock {
  const { lexicon, lexemeOf } = tools;
  const rules = {
    entriesOf: (surface: string) => lookup(surface).entries,
    bandOf: (simplified: string) => bandOf(lexicon.frequency(simplified)),
  };
  return (stretch, spans, survey, { corrections = [], textId }) => {
    const met = new Reach();
    const made = annotateParagraphs(stretch, spans, tools, survey, met);
    const paragraphs = made.map((paragraph) => {
      const corrected = applyCorrections(paragraph, corrections, rules, textId);
      if (corrected !== paragraph) meet(corrected, lexemeOf, met);
      return corrected;
    });
    return blockOf(paragraphs, met);
  };
}

/** All of a text's blocks as one. */
function joined(text: string, script: DetectedScript, blocks: Iterable<Block>): AnnotatedText {
  const paragraphs: Paragraph[] = [];
  const entries = new Map<EntryId, Entry>();
  let converted = false;
  for (const block of blocks) {
    converted ||= block.converted === true;
    paragraphs.push(...block.paragraphs);
    for (const [id, entry] of block.entries) entries.set(id, entry);
  }
  const told = { text, script, paragraphs, entries };
  return converted ? { ...told, converted } : told;
}

/** Puts the pieces of the engine together; caches made here are bounded. */
export function annotator(given: AnnotateTools, read: SentenceReader): Annotator {
  const lexemeOf = lexemes(given.lexicon, ({ traditional, simplified, entries }) => {
    const word = { kind: 'word' as const, surface: traditional, traditional, simplified };
    return untraced(() => read([{ ...word, entries, isName: false }], given)[0]?.reading ?? null);
  });
  const tools: ParagraphTools = {
    ...given,
    read,
    scriptOf: characterScripts(given.lexicon),
    lexemeOf,
    spellings: spellings(lexemeOf),
    senses: senseTools(given.lexicon, given.tags),
  };
  const lookup = lookups(tools);
  const makeBlock = blockMaker(tools, lookup);
  const script = (text: string): DetectedScript => scriptOfText(text, tools);
  const survey = (text: string): Survey => surveyText(text, script(text), tools);

  function* blocks(raw: string, options: AnnotateOptions = {}): Iterable<Block> {
    const text = normalise(raw);
    const surveyed = survey(text);
    const { from = 0 } = options;
    let first = true;
    for (const spans of blockSpans(text)) {
      if ((spans.at(-1)?.end ?? 0) <= from) {
        first = false;
        continue;
      }
      const block = makeBlock({ text, start: 0 }, spans, surveyed, options);
      yield first && surveyed.machine ? { ...block, converted: true } : block;
      first = false;
    }
  }

  const block = (stretch: Stretch, facts: TextFacts, options: AnnotateOptions = {}): Block => {
    const spans = paragraphSpans(stretch.text).map(({ start, end }) => ({
      start: start + stretch.start,
      end: end + stretch.start,
    }));
    const made = makeBlock(stretch, spans, withoutPrepared(facts), options);
    return facts.machine && facts.start === stretch.start ? { ...made, converted: true } : made;
  };

  return {
    script,
    facts: (text) => {
      const { prepared: _, ...facts } = survey(text);
      return facts;
    },
    block,
    plain: (stretch) => plainBlock(stretch, tools),
    looksConverted: (text) => survey(text).machine,
    blocks,
    lookup,
    annotate: (raw, options) => {
      const text = normalise(raw);
      return joined(text, script(text), blocks(text, options));
    },
  };
}

/** A block carries every entry a panel can reach from it: words, their parts, their characters. */
function blockOf(paragraphs: readonly Paragraph[], met: Reach): Block {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  return { span, paragraphs, entries: met.entries() };
}
