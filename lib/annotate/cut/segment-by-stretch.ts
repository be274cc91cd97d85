import type { Segmenter } from '../../domain/engine';
import { boundedCache, LONGEST_KEPT } from '../../lexicon/cache';
import type { Neighbours } from '../../text/neighbours';

/** Stretches kept: a text of half a million characters has some 50,000, most of them once. */
const STRETCHES_KEPT = 32_000;

/**
 * A segmenter that cuts what it has cut before no second time. Where no word goes on from one
 * character to the next, what stands on either side has no say in how the other is cut. Such
 * stretches are hardly longer than words (two in three are one character), and come again as words
 * do.
 * @param neighbours of the words that `segment` knows.
 */
export function cutByStretches(segment: Segmenter, neighbours: Neighbours): Segmenter {
  const kept = boundedCache<string, readonly string[]>(STRETCHES_KEPT);
  const wordsOf = (stretch: string): readonly string[] => {
    const known = stretch.length <= LONGEST_KEPT ? kept.get(stretch) : undefined;
    if (known) return known;
    const words = segment(stretch);
    if (stretch.length <= LONGEST_KEPT) kept.set(stretch, words);
    return words;
  };
  return (text) => {
    const words: string[] = [];
    let start = 0;
    for (let end = 1; end <= text.length; end += 1) {
      const meet =
        end < text.length && neighbours.meet(text.charCodeAt(end - 1), text.charCodeAt(end));
      if (meet) continue;
      if (end - start === 1) words.push(text.charAt(start));
      else for (const word of wordsOf(text.slice(start, end))) words.push(word);
      start = end;
    }
    return words;
  };
}
