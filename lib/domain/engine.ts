import type { Forms } from './script';

/** Cuts Simplified text without loss: the joined pieces equal the input. */
export type Segmenter = (simplified: string) => readonly string[];

/** Numbered pinyin ("le5"), one item per code point; other characters come back as they are. */
export type Romaniser = (simplified: string) => readonly string[];

/** Script conversion of a whole paragraph; code point counts are kept wherever possible. */
export interface Converter {
  readonly toSimplified: (text: string) => string;
  readonly toTraditional: (text: string) => string;
}

/** UTF-16 units of a rule's stretch: longer ones are sentences, not words. */
export const LONGEST_SURFACE = 50;

/** More rules than anyone makes by hand for one text; each costs a look at every word. */
export const MOST_CORRECTIONS = 5_000;

/** The learner's own rule: how a stretch of text is to be cut, read and understood. */
export interface Correction {
  readonly id: string;
  /** Surface the rule applies to. */
  readonly surface: string;
  /** The words it is to be cut into; one item merges. */
  readonly words: readonly string[];
  /** Numbered pinyin of the whole surface, where the learner fixed it. */
  readonly pinyin?: string;
  /** Entry to put first, where the learner chose the meaning. */
  readonly entryId?: string;
  /** First gloss of the sense to put first in that entry, where the learner chose among its senses. */
  readonly sense?: string;
  readonly name?: boolean;
  /** Only here (UTF-16 offset in one text), or everywhere. */
  readonly at?: { readonly textId: string; readonly offset: number };
}

export interface AnnotateOptions {
  readonly corrections?: readonly Correction[];
  /** Which text this is, for corrections that hold in one place of one text. */
  readonly textId?: string;
  /**
   * UTF-16 offset in the normalised text: blocks that end at it or before are left out, for whoever
   * has them already. The others are the same as in an annotation of the whole.
   */
  readonly from?: number;
}

export type { Forms };

/** A rule as its fields say it, without what a record of it carries besides. */
export const plainCorrection = (rule: Correction): Correction => {
  const { id, surface, words, pinyin, entryId, name, at } = rule;
  return {
    id,
    surface,
    words,
    ...(pinyin === undefined ? {} : { pinyin }),
    ...(entryId === undefined ? {} : { entryId }),
    ...(name === undefined ? {} : { name }),
    ...(at === undefined ? {} : { at: { textId: at.textId, offset: at.offset } }),
  };
};
