import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import { rankEntries } from '../../lexicon/rank';
import { type WordFacts, type WordFeatures, wordFeatures } from './tag-features';

/** What the dictionary knows of a word, of its usual entry first. */
function factsOf(lexicon: Lexicon, word: string): WordFacts {
  const { classes, part } = lexicon;
  const own = lexicon.exact(word).filter((entry) => entry.traditional === word);
  const ranked = rankEntries(own, null);
  return {
    classes: classes ? ranked.flatMap((entry: Entry) => classes(entry)) : [],
    part: ranked[0] ? (part?.(ranked[0]) ?? '') : '',
  };
}

/** Finds what the tagger sees of a Traditional word. */
export const featuresFrom =
  (lexicon: Lexicon) =>
  (word: string): WordFeatures => {
    const characters = [...word];
    const own = factsOf(lexicon, word);
    const first = factsOf(lexicon, characters[0] ?? '');
    const last = factsOf(lexicon, characters.at(-1) ?? '');
    return wordFeatures(word, own, first, last);
  };
