import type { Entry } from '../domain/lexicon/lexicon';
import { type Reading, sameReading } from '../domain/reading/reading';

/** What an entry is to someone who looks a word up; the higher, the later it is shown. */
const STANDING = { common: 0, dated: 1, proper: 2, surname: 3 } as const;
/** Another reading than the one heard here comes after everything that has it. */
const OTHER_READING = 10;
/** An entry that only points elsewhere comes last, an old variant after all others. */
const POINTER = 12;
const OLD_POINTER = 13;

const DATED = /^(?:old|archaic|dialect|classical)$/;
const isCapital = (entry: Entry): boolean => /^\p{Lu}/u.test(entry.pinyin);

/** True for "variant of …", "see …" and the like, without a gloss of its own. */
export const isPointer = (entry: Entry): boolean =>
  entry.senses.every((sense) => sense.glosses.length === 0);

const isSurname = (entry: Entry): boolean =>
  entry.senses.some((sense) => sense.labels.includes('surname'));

const isDated = (entry: Entry): boolean =>
  entry.senses.every(({ labels, glosses }) => {
    const noted = /\((?:old|archaic)\)/.test(glosses[0] ?? '');
    return noted || labels.some((label) => DATED.test(label));
  });

function standing(entry: Entry, isName: boolean): number {
  if (isPointer(entry)) {
    const kinds = entry.senses.flatMap((sense) => sense.references.map(({ kind }) => kind));
    return kinds.includes('old-variant') ? OLD_POINTER : POINTER;
  }
  if (isName) return isCapital(entry) ? STANDING.common : STANDING.proper;
  if (isCapital(entry)) return isSurname(entry) ? STANDING.surname : STANDING.proper;
  return isDated(entry) ? STANDING.dated : STANDING.common;
}

/**
 * Best first: the reading the word has here, then what learners mean by it. Surnames and places
 * come late unless the token is a name, pointers to other entries last; else dictionary order.
 */
export function rankEntries(
  entries: readonly Entry[],
  reading: Reading | null,
  isName = false,
): readonly Entry[] {
  if (entries.length < 2) return entries;
  const score = (entry: Entry): number => {
    const comparable = reading && entry.reading && entry.reading.length === reading.length;
    const differs = comparable && !sameReading(entry.reading, reading);
    return (differs ? OTHER_READING : 0) + standing(entry, isName);
  };
  return entries
    .map((entry, index) => ({ entry, index, score: score(entry) }))
    .sort((left, right) => left.score - right.score || left.index - right.index)
    .map(({ entry }) => entry);
}
