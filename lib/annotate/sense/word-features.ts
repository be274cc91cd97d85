import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import { rankEntries } from '../../lexicon/rank';
import { type WordFeatures, wordFeatures } from './tag-features';

const NONE: readonly string[] = [];

/** The classes of a word's senses, of the usual entry first. */
function classesOf(lexicon: Lexicon, word: string): readonly string[] {
  const { classes } = lexicon;
  if (!classes) return NONE;
  const own = lexicon.exact(word).filter((entry) => entry.traditional === word);
  return rankEntries(own, null).flatMap((entry: Entry) => classes(entry));
}

/** Finds what the tagger sees of a Traditional word. */
export const featuresFrom =
  (lexicon: Lexicon) =>
  (word: string): WordFeatures =>
    wordFeatures(word, classesOf(lexicon, word), classesOf(lexicon, [...word].at(-1) ?? ''));
