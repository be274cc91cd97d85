import { charactersOf, isHan } from '../han';
import { type Reading, sameReading } from '../reading/reading';
import type { Entry } from './lexicon';

/** Something inside a longer spelling, with what the dictionary knows of it. */
interface Inside {
  readonly surface: string;
  readonly entries: readonly Entry[];
}

/** Entries of another character that Simplified writes alike (後 for 后) come after all others. */
const OTHER_CHARACTER = 10;

const sameBases = (one: Reading, other: Reading): boolean =>
  one.length === other.length &&
  one.every(({ base }, index) => base.toLowerCase() === other[index]?.base.toLowerCase());

const sameLetters = (one: Reading, other: Reading): boolean =>
  one.every(({ base }, index) => base === other[index]?.base);

/** 0 to the letter (Tái of Taiwan in 台積電), 1 but for capitals, 2 but for tones (歡 in 喜歡), else 3. */
function distance({ reading }: Entry, said: Reading): number {
  if (!reading || !sameBases(reading, said)) return 3;
  if (!sameReading(reading, said)) return 2;
  return sameLetters(reading, said) ? 0 : 1;
}

/**
 * Entries of a spelling, those said so first, and of them those of this very character; else in the
 * order they came in.
 */
export function asSaid(
  surface: string,
  entries: readonly Entry[],
  said: Reading,
): readonly Entry[] {
  const far = (entry: Entry): number =>
    distance(entry, said) + (entry.traditional === surface ? 0 : OTHER_CHARACTER);
  return [...entries].sort((one, other) => far(one) - far(other));
}

/**
 * Words and characters inside a spelling, the entries of each as it is said there: 行 is háng in 銀行.
 * @param whole in Traditional, as are the parts
 * @param reading of the whole, a syllable for each Han character; of another length it tells nothing
 */
export function partsAsSaid<Part extends Inside>(
  parts: readonly Part[],
  whole: string,
  reading: Reading,
): readonly Part[] {
  const han = charactersOf(whole).filter(isHan);
  if (han.length !== reading.length) return parts;
  return parts.map((part) => {
    const before = whole.indexOf(part.surface);
    if (before < 0) return part;
    const from = charactersOf(whole.slice(0, before)).filter(isHan).length;
    const size = charactersOf(part.surface).filter(isHan).length;
    const said = reading.slice(from, from + size);
    return { ...part, entries: asSaid(part.surface, part.entries, said) };
  });
}
