import type { Annotator } from '../annotate/annotate';
import { inTaiwanBy } from '../annotate/readings/taiwan/taiwan';
import { lookAlikes } from '../annotate/repair/slips';
import type { AnnotateOptions } from '../domain/engine';
import type { Lookup } from '../domain/lexicon/lexicon';
import type { SearchResult } from '../domain/lexicon/search';
import type { WordFacts } from '../domain/lexicon/word-facts';
import type { DetectedScript } from '../domain/script';
import type { AnnotatedText, Block } from '../domain/text';
import { composeAnnotator, type Parts } from '../engine/compose';
import { wordFacts } from '../lexicon/word-facts';
import { search } from '../search/search';
import { normalise } from '../text/normalise';
import { componentTable } from './characters';
import { converter } from './converter';
import { frequentCharacters } from './frequent-characters';
import { frequentWords } from './frequent-words';
import { loadDictionaryInfo, loadLexicon, loadSearchIndex } from './lexicon';
import { keepHeapSmall, keepTokensYoung } from './memory';
import { loadPolyphones } from './models/polyphones';
import { loadTags } from './models/tags';
import { type NamedSegmenter, openSegmenter, type SegmenterName } from './segmenter';

export interface EngineInfo {
  readonly segmenter: SegmenterName;
  readonly entries: number;
  /** ISO date of the CC-CEDICT release. */
  readonly dictionaryDate: string;
}

/** The one way from raw text to annotated text, for pages, routes and scripts alike. */
export interface Engine extends Pick<Annotator, 'facts' | 'block' | 'plain'> {
  annotate(raw: string, options?: AnnotateOptions): AnnotatedText;
  /** Blocks of whole paragraphs, made as they are asked for; the first one is small. */
  annotateBlocks(raw: string, options?: AnnotateOptions): Iterable<Block>;
  lookup(surface: string): Lookup;
  /** How frequent a word is, and what. @param word the id of an entry, or its Simplified. */
  wordFacts(word: string): WordFacts;
  /** The most frequent characters, Simplified, in order. */
  frequentCharacters(): readonly string[];
  /** The words of each frequency band but the rarest, Simplified, the most frequent first. */
  frequentWords(): readonly (readonly string[])[];
  /** What the dictionary has for whatever was typed: characters, sounds, English. */
  search(query: string): SearchResult;
  normalise(raw: string): string;
  /** @param normalised a text as `normalise` gives it. */
  detectScript(normalised: string): DetectedScript;
  /** True for a text a machine converted from Simplified. @param normalised as above. */
  looksConverted(normalised: string): boolean;
  info(): EngineInfo;
}

/** What differs from machine to machine is the segmenter: native where it could be built. */
export interface EngineParts extends Pick<Parts, 'lexicon' | 'polyphones' | 'tags'> {
  readonly segmenter: NamedSegmenter;
}

export const loadParts = (): EngineParts => ({
  lexicon: loadLexicon(),
  segmenter: openSegmenter(),
  polyphones: loadPolyphones(),
  tags: loadTags(),
});

/** Puts the parts together as everywhere, with OpenCC's tables out of its package. */
export const annotatorOver = ({ segmenter, ...parts }: EngineParts): Annotator =>
  composeAnnotator({ ...parts, segment: segmenter.cut, opencc: converter });

/**
 * A new engine; pages and scripts share the one of `getEngine`.
 * @param polyphones what decides readings that words and rules leave open.
 * @param lexicon where several engines share the memory of one.
 * @param segmenter what cuts; by itself nodejieba where it could be built.
 * @param tags what says parts of speech.
 * @param index over the entries of the lexicon.
 */
export function makeEngine(
  polyphones = loadPolyphones(),
  lexicon = loadLexicon(),
  segmenter = openSegmenter(),
  tags = loadTags(),
  index = loadSearchIndex(),
): Engine {
  keepHeapSmall();
  keepTokensYoung();
  const dictionary = loadDictionaryInfo();
  const made = annotatorOver({ lexicon, segmenter, polyphones, tags });
  const components = componentTable;
  const sources = { lexicon, index, lookAlikes, components, inTaiwan: inTaiwanBy(lexicon) };
  return {
    annotate: made.annotate,
    annotateBlocks: made.blocks,
    facts: made.facts,
    block: made.block,
    plain: made.plain,
    normalise,
    detectScript: made.script,
    looksConverted: made.looksConverted,
    lookup: made.lookup,
    wordFacts: (word) => wordFacts(word, lexicon),
    frequentCharacters: () => frequentCharacters(lexicon),
    frequentWords: () => frequentWords(lexicon),
    search: (query) => search(query, sources),
    info: () => ({
      segmenter: segmenter.name,
      entries: dictionary.entries,
      dictionaryDate: dictionary.dictionaryDate,
    }),
  };
}

/** Next bundles routes apart; the native dictionaries are still loaded once for a process. */
const shared = globalThis as { hangjianEngine?: Engine };

/** The engine, made at first use (under a second) and kept. */
export function getEngine(): Engine {
  shared.hangjianEngine ??= makeEngine();
  return shared.hangjianEngine;
}
