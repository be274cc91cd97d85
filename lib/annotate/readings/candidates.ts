import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  parseSyllable,
  type Reading,
  type Syllable,
  sameReading,
} from '@/lib/domain/reading/reading';
import { isHan } from '../../domain/han';

/** Han characters of a text, in order. */
export const hanOf = (text: string): string[] => [...text].filter(isHan);

/** Readings that differ in sound; of two that differ in capitals the lower-case one is kept. */
export function distinct(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const same = kept.findIndex((other) => sameReading(other, reading));
    if (same < 0) kept.push(reading);
    else if (!isCapital(reading)) kept[same] = reading;
  }
  return kept;
}

export const isCapital = (reading: Reading): boolean =>
  reading.some(({ base }) => base !== base.toLowerCase());

/**
 * One syllable per Han character, also for headwords with Latin letters, digits or "·"
 * ("A咖" A ka1 → ka1); null where the pinyin does not say which syllable is whose.
 */
export function readingOf(entry: Entry): Reading | null {
  if (entry.reading) return entry.reading;
  const characters = [...entry.traditional].filter((c) => c !== '·' && c !== '，');
  const parts = entry.pinyin.split(/[\s·,]+/).filter(Boolean);
  if (parts.length !== characters.length) return null;
  const syllables = characters
    .map((character, index) => (isHan(character) ? parseSyllable(parts[index] ?? '') : undefined))
    .filter((syllable) => syllable !== undefined);
  return syllables.every((syllable) => syllable !== null) ? syllables : null;
}

/**
 * Readings the dictionary gives a word. Entries of the Traditional form come alone when there are
 * any, so that 乾 is never read as 干, nor 髮 as 發.
 */
export function candidateReadings(
  traditional: string,
  entries: readonly Entry[],
  preferNames: boolean,
): Reading[] {
  const own = entries.filter((entry) => entry.traditional === traditional);
  const readings: Reading[] = [];
  for (const entry of own.length > 0 ? own : entries) {
    const reading = readingOf(entry);
    if (reading) readings.push(reading);
  }
  if (preferNames) {
    const names = readings.filter(isCapital);
    if (names.length > 0) return names;
  }
  return distinct(readings);
}

/** Remembered a lexicon: there are some 13,000 characters, and names ask for them all the time. */
const characters = new WeakMap<Lexicon, Map<string, Syllable[]>>();

/** Readings of a single character as syllables, Traditional form first. */
export function characterReadings(character: string, lexicon: Lexicon): Syllable[] {
  const known = characters.get(lexicon) ?? new Map<string, Syllable[]>();
  characters.set(lexicon, known);
  const kept = known.get(character);
  if (kept) return kept;
  const readings = candidateReadings(character, lexicon.exact(character), false);
  const found = readings.flatMap((reading) => (reading.length === 1 ? reading : []));
  if (found.length > 0) known.set(character, found);
  return found;
}
