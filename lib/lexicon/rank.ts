import type { Entry } from '../domain/lexicon';
import { type Reading, sameReading } from '../domain/reading';

/** Entries a learner seldom means come last, unless they are all there is or the token is a name. */
function penalty(entry: Entry, isName: boolean): number {
  const [first] = entry.senses;
  if (!first) return 4;
  const surname = entry.senses.every((sense) => sense.labels.includes('surname'));
  const capital = /^\p{Lu}/u.test(entry.pinyin);
  if (isName) return surname || capital ? 0 : 1;
  const kinds = entry.senses.flatMap((sense) => sense.references.map(({ kind }) => kind));
  const onlyReferences = entry.senses.every((sense) => sense.glosses.length === 0);
  if (onlyReferences) return kinds.includes('old-variant') ? 4 : 3;
  if (surname) return 3;
  if (capital) return 2;
  return entry.senses.every((s) => s.labels.some((label) => /^(old|archaic|dialect)/.test(label)))
    ? 1
    : 0;
}

/** Best first: the reading the word has here, then what learners mean, then dictionary order. */
export function rankEntries(
  entries: readonly Entry[],
  reading: Reading | null,
  isName = false,
): readonly Entry[] {
  const score = (entry: Entry): number => {
    const read = reading && entry.reading;
    const other = read && !sameReading(read, reading) ? 10 : 0;
    return other + penalty(entry, isName);
  };
  return entries
    .map((entry, index) => ({ entry, index, score: score(entry) }))
    .sort((left, right) => left.score - right.score || left.index - right.index)
    .map(({ entry }) => entry);
}
