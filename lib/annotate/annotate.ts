import { applyCorrections } from '../domain/correction/correct';
import type { AnnotateOptions } from '../domain/engine';
import type { Entry, EntryId, Lookup } from '../domain/lexicon/lexicon';
import type { DetectedScript } from '../domain/script';
import type { Span } from '../domain/span';
import type { AnnotatedText, Block, Paragraph, Stretch } from '../domain/text';
import { bandOf } from '../lexicon/bands';
import { blockSpans } from '../text/blocks';
import { normalise } from '../text/normalise';
import { detectScript } from '../text/script';
import { paragraphSpans } from '../text/sentences';
import { annotateParagraphs } from './paragraph';
import { characterScripts } from './script/script-of-characters';
import { scriptOfWords } from './script/script-of-words';
import { type Survey, surveyText, type TextFacts, withoutPrepared } from './survey';
import { plainBlock } from './token/plain';
import type { AnnotateTools, ParagraphTools, SentenceReader } from './token/tools';
import { lexemes } from './word/lexeme';
import { lookups } from './word/lookup';
import { Reach } from './word/reachable-entries';
import { spellings } from './word/spelling';

/** A longer text's script is told from this many stretches spread over it. */
const SAMPLES = 40;
const SAMPLE = 1_000;

const sampleOf = (text: string): string =>
  text.length <= SAMPLES * SAMPLE
    ? text
    : Array.from({ length: SAMPLES }, (_, index) => {
        const from = Math.floor((index * (text.length - SAMPLE)) / (SAMPLES - 1));
        return text.slice(from, from + SAMPLE);
      }).join('');

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

/** Puts the pieces of the engine together; caches made here are bounded. */
export function annotator(given: AnnotateTools, read: SentenceReader): Annotator {
  const lexemeOf = lexemes(given.lexicon);
  const tools: ParagraphTools = {
    ...given,
    read,
    scriptOf: characterScripts(given.lexicon),
    lexemeOf,
    spellings: spellings(lexemeOf),
  };
  const lookup = lookups(tools);
  const rules = {
    entriesOf: (surface: string) => lookup(surface).entries,
    bandOf: (simplified: string) => bandOf(given.lexicon.frequency(simplified)),
  };
  const script = (text: string): DetectedScript => {
    const sample = sampleOf(text);
    const found = detectScript(sample, tools.scriptOf);
    return found === 'none' ? scriptOfWords(sample, tools) : found;
  };

  function blockAt(
    stretch: Stretch,
    spans: readonly Span[],
    survey: Survey,
    { corrections = [], textId }: AnnotateOptions,
  ): Block {
    const met = new Reach();
    const made = annotateParagraphs(stretch, spans, tools, survey, met);
    const paragraphs = made.map((paragraph) => {
      const corrected = applyCorrections(paragraph, corrections, rules, textId);
      if (corrected !== paragraph) meet(corrected, met);
      return corrected;
    });
    return blockOf(paragraphs, met);
  }

  function* blocks(raw: string, options: AnnotateOptions = {}): Iterable<Block> {
    const text = normalise(raw);
    const survey = surveyText(text, script(text), tools);
    const { from = 0 } = options;
    let first = true;
    for (const spans of blockSpans(text)) {
      if ((spans.at(-1)?.end ?? 0) <= from) {
        first = false;
        continue;
      }
      const block = blockAt({ text, start: 0 }, spans, survey, options);
      yield first && survey.machine ? { ...block, converted: true } : block;
      first = false;
    }
  }

  const block = (stretch: Stretch, facts: TextFacts, options: AnnotateOptions = {}): Block => {
    const spans = paragraphSpans(stretch.text).map(({ start, end }) => ({
      start: start + stretch.start,
      end: end + stretch.start,
    }));
    const made = blockAt(stretch, spans, withoutPrepared(facts), options);
    return facts.machine && facts.start === stretch.start ? { ...made, converted: true } : made;
  };

  /** Words that only the learner's corrections made. */
  function meet(paragraph: Paragraph, met: Reach): void {
    for (const token of paragraph.sentences.flatMap((sentence) => sentence.tokens)) {
      if (token.kind === 'word') met.add(lexemeOf(token.traditional, token.simplified));
    }
  }

  return {
    script,
    facts: (text) => {
      const { prepared: _, ...facts } = surveyText(text, script(text), tools);
      return facts;
    },
    block,
    plain: (stretch) => plainBlock(stretch, tools),
    looksConverted: (text) => surveyText(text, script(text), tools).machine,
    blocks,
    lookup,
    annotate: (raw, options) => {
      const text = normalise(raw);
      const paragraphs: Paragraph[] = [];
      const entries = new Map<EntryId, Entry>();
      let converted = false;
      for (const block of blocks(text, options)) {
        converted ||= block.converted === true;
        paragraphs.push(...block.paragraphs);
        for (const [id, entry] of block.entries) entries.set(id, entry);
      }
      const told = { text, script: script(text), paragraphs, entries };
      return converted ? { ...told, converted } : told;
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
