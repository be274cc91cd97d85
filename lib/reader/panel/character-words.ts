import { inSequence, type SavedWord } from '../../domain/card';
import { plainGloss } from '../../domain/lexicon/gloss';
import type { Entry, EntryId } from '../../domain/lexicon/lexicon';
import { parseReading, type Reading } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import { isWord, type Token } from '../../domain/token';

/** A word in which a character was met. */
export interface WordUse extends Forms {
  readonly reading: Reading;
  readonly taiwan: Reading;
  readonly gloss: string;
  /** Where it first stands in this text; null for a word of the vocabulary. */
  readonly offset: number | null;
  readonly count: number;
}

const contains = (forms: Forms, character: string): boolean =>
  forms.traditional !== character &&
  forms.simplified !== character &&
  (forms.traditional.includes(character) || forms.simplified.includes(character));

/**
 * The other words of a text that hold a character (in either script), most frequent first and then
 * in reading order; one item a word whatever variant the text writes.
 */
export function wordsInText(
  character: string,
  tokens: Iterable<Token>,
  entryOf: (id: EntryId) => Entry | undefined,
): readonly WordUse[] {
  const uses = new Map<string, WordUse>();
  for (const token of tokens) {
    if (!isWord(token) || !contains(token, character)) continue;
    const { traditional, simplified, reading, taiwan, span } = token;
    const known = uses.get(traditional);
    if (known) {
      uses.set(traditional, { ...known, count: known.count + 1 });
      continue;
    }
    const entry = token.entries[0] === undefined ? undefined : entryOf(token.entries[0]);
    const gloss = entry?.senses.find(({ glosses }) => glosses.length > 0)?.glosses[0] ?? '';
    uses.set(traditional, {
      traditional,
      simplified,
      reading,
      taiwan,
      gloss: plainGloss(gloss),
      offset: span.start,
      count: 1,
    });
  }
  return [...uses.values()].sort((a, b) => b.count - a.count);
}

/** The learner's words that hold a character, the latest saved first. */
export function wordsSaved(character: string, words: Iterable<SavedWord>): readonly WordUse[] {
  return [...words]
    .filter((word) => word.saved && !word.deleted && contains(word, character))
    .sort((a, b) => inSequence(b, a, b.added, a.added))
    .map(({ traditional, simplified, pinyin, taiwanPinyin, gloss }) => ({
      traditional,
      simplified,
      reading: parseReading(pinyin) ?? [],
      taiwan: parseReading(taiwanPinyin) ?? [],
      gloss,
      offset: null,
      count: 0,
    }));
}
