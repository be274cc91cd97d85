import type { Entry, EntryId } from './lexicon/lexicon';
import type { DetectedScript } from './script';
import type { Span } from './span';
import type { Token } from './token';

/** Tokens tile the sentence. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** Sentences tile the paragraph up to, not including, its line break. */
export interface Paragraph {
  readonly span: Span;
  readonly sentences: readonly Sentence[];
}

/** Whole paragraphs of a normalised text, and at which of its UTF-16 units they begin. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The contract's document: what `npm run annotate` prints. */
export interface AnnotatedText {
  readonly text: string;
  readonly script: DetectedScript;
  readonly paragraphs: readonly Paragraph[];
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** The text looks converted from Simplified by a machine, which confuses characters. */
  readonly converted?: true;
}

/**
 * A run of whole paragraphs (some 2,000 to 4,000 characters) with every entry a panel can
 * reach from them: the unit that travels, is stored and is rendered.
 */
export interface Block {
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** On the first block of a text that looks converted from Simplified by a machine. */
  readonly converted?: true;
  /** The engine could not read it: words as the segmenter cuts them, without readings. */
  readonly plain?: true;
}

/** 1 easiest … 5 newspaper and beyond. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What is asked of a text that was read, in the text's own script. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** What an article's file says of it. */
export interface FrontMatter {
  readonly title: string;
  readonly level: Level;
  readonly author: string;
  readonly licence: string;
  /** ISO date. */
  readonly date: string;
  /** Address of the original. */
  readonly source?: string;
  readonly questions?: readonly Question[];
}

/** What the shelf shows of a text, shipped or the learner's own. */
export interface TextInfo {
  readonly id: string;
  readonly title: string;
  readonly titleSimplified: string;
  readonly firstLine: string;
  readonly firstLineSimplified: string;
  /** Han characters. */
  readonly characters: number;
  readonly level?: Level;
  readonly author?: string;
  readonly source?: string;
  readonly licence?: string;
  /** ISO date. */
  readonly date?: string;
}
