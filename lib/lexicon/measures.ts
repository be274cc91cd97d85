import type { Entry } from '../domain/lexicon/lexicon';

/** As many nouns as fit two lines of a panel. */
const MOST = 12;

const keyOf = (traditional: string, pinyin: string): string => `${traditional} ${pinyin}`;

/**
 * Gives measure words the nouns they count, which the dictionary notes with the noun (CL:本[ben3]).
 * @param frequency of a Simplified word; the commonest nouns are named.
 */
export function withCounts(
  entries: readonly Entry[],
  frequency: (simplified: string) => number,
): Entry[] {
  const nouns = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { traditional, pinyin } of entry.classifiers) {
      const key = keyOf(traditional, pinyin);
      const counted = nouns.get(key);
      if (counted) counted.push(entry);
      else nouns.set(key, [entry]);
    }
  }
  return entries.map((entry) => {
    const counted = nouns.get(keyOf(entry.traditional, entry.pinyin));
    const at = entry.senses.findIndex(({ glosses }) => /classifier/i.test(glosses[0] ?? ''));
    if (!counted || at < 0) return entry;
    const forms = new Map(counted.map((noun) => [noun.traditional, noun]));
    const commonest = [...forms.values()]
      .filter(({ traditional }) => traditional !== entry.traditional)
      .sort((one, other) => frequency(other.simplified) - frequency(one.simplified))
      .slice(0, MOST);
    if (commonest.length === 0) return entry;
    const counts = commonest.map(({ traditional, simplified }) => ({ traditional, simplified }));
    const senses = entry.senses.map((sense, index) =>
      index === at ? { ...sense, counts } : sense,
    );
    return { ...entry, senses };
  });
}
