import { type Counted, likeliestPath } from '../annotate/cut/likeliest-path';
import { cutByStretches } from '../annotate/cut/segment-by-stretch';
import type { Segmenter } from '../domain/engine';
import { Neighbours } from '../text/neighbours';

/** Half a pair: hardly any text has one, and this is told several times sooner. */
const SURROGATE = /[\ud800-\udfff]/;

/**
 * Lone surrogates replaced by U+FFFD, as nodejieba and @node-rs/jieba do by themselves; doing it
 * first keeps the lengths equal.
 */
export const wellFormed = (text: string): string =>
  SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;

/** Our own segmenter over these words; it needs nothing but memory. */
export function ownSegmenter(words: Iterable<Counted>): Segmenter {
  const cut = likeliestPath(words);
  return (text) => cut(wellFormed(text));
}

/** A segmenter that knows these words, with what it has cut before kept. */
export const keptCuts = (cut: Segmenter, words: readonly Counted[]): Segmenter =>
  cutByStretches(cut, new Neighbours(words.map(([word]) => word)));
