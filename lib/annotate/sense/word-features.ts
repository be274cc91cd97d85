import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import { boundedCache } from '../../lexicon/cache';
import { rankEntries } from '../../lexicon/rank';
import { type WordFeatures, wordFeatures } from './tag-features';

/** Words kept: the commonest are most of any text. */
const KEPT = 32_000;

const NONE: readonly string[] = [];

/** The classes of a word's senses, of the usual entry first. */
function classesOf(lexicon: Lexicon, word: string): readonly string[] {
  const { classes } = lexicon;
  if (!classes) return NONE;
  const own = lexicon.exact(word).filter((entry) => entry.traditional === word);
  return rankEntries(own, null).flatMap((entry: Entry) => classes(entry));
}

/** Finds what the tagger sees of a Traditional word; bounded memory. */
export function featuresFrom(lexicon: Lexicon): (word: string) => WordFeatures {
  const kept = boundedCache<string, WordFeatures>(KEPT);
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const last = [...word].at(-1) ?? '';
    const made = wordFeatures(word, classesOf(lexicon, word), classesOf(lexicon, last));
    kept.set(word, made);
    return made;
  };
}
