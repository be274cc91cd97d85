import type { WordFeatures } from '../../../lib/annotate/sense/tag-features';
import type { Tagger } from '../../../lib/annotate/sense/tagger';
import type { TaggedSentence } from './fit';

const FOLDS = 5;

/** @param lines of pos-dev.jsonl: `{words, pos}` each, universal parts of speech */
export const lessonsFrom = (
  lines: string,
  featuresOf: (word: string) => WordFeatures,
): readonly TaggedSentence[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const { words, pos } = JSON.parse(line) as { words: string[]; pos: string[] };
      return { written: words, words: words.map(featuresOf), tags: pos };
    });

/**
 * Cross-validation: each fifth of the sentences is tagged by a tagger taught with the others.
 * @param teach makes a tagger of sentences
 */
export function rightIn(
  sentences: readonly TaggedSentence[],
  teach: (taught: readonly TaggedSentence[]) => Tagger,
): { readonly asked: number; readonly right: number } {
  let asked = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const tag = teach(sentences.filter((_, index) => index % FOLDS !== fold));
    for (const { written, tags } of sentences.filter((_, index) => index % FOLDS === fold)) {
      const told = tag(written);
      for (const [index, wanted] of tags.entries()) {
        asked += 1;
        if (told.at(index) === wanted) right += 1;
      }
    }
  }
  return { asked, right };
}
