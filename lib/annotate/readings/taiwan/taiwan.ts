import type { Entry, Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  type Reading,
  type Syllable,
  sameReading,
  sameSyllable,
} from '@/lib/domain/reading/reading';
import { hanOf } from '../candidates';
import type { ReadableToken } from '../types';
import {
  fullTone,
  isKin,
  isNeutralEnding,
  lowerCase,
  readAlone,
  readCharacterInTaiwan,
} from './characters';
import { spokenReading } from './spoken';
import { withinTable } from './table';
import { applyWords, inCaseOf } from './words';

/** What a reading in Taiwan depends on, of a token or of an entry. */
type WrittenWord = Pick<ReadableToken, 'traditional' | 'entries'>;

/** The note on the whole word, which belongs to the entry of this Mainland reading only. */
function wordNote(token: WrittenWord, mainland: Reading): Reading | null {
  for (const { traditional, reading, taiwan } of token.entries) {
    if (!taiwan || traditional !== token.traditional || taiwan.length !== mainland.length) continue;
    if (reading && sameReading(reading, mainland)) return taiwan;
  }
  return null;
}

/** Whether a character that the Mainland reads lightly is light in Taiwan too. */
const staysLight = (characters: readonly string[], index: number): boolean => {
  const character = characters[index] as string;
  if (index === 0 || isNeutralEnding(character)) return true;
  return characters[index - 1] === character && (characters.length === 2 || isKin(character));
};

/**
 * The reading by Taiwan's standard of a word whose Mainland reading is known: character by
 * character, or by the dictionary's note on the word, over both the words of
 * `dictionary/readings/taiwan-words.txt`, and none but what the table of characters allows.
 */
export function taiwanReading(token: WrittenWord, mainland: Reading, lexicon: Lexicon): Reading {
  const characters =
    mainland.length === token.traditional.length
      ? [...token.traditional]
      : hanOf(token.traditional);
  if (characters.length === 1) {
    const [only] = mainland;
    const [character] = characters;
    if (!only || !character) return mainland;
    const lower = lowerCase(only);
    const own = withinTable(
      character,
      readAlone(token.traditional, only) ?? readCharacterInTaiwan(character, lower, lexicon),
    );
    return sameSyllable(own, only) ? mainland : [inCaseOf(only, own)];
  }
  const base = wordNote(token, mainland) ?? mainland;
  const reading = base.map((syllable, index): Syllable => {
    const character = characters[index] ?? '';
    const lower = lowerCase(syllable);
    const full =
      lower.tone === 5 && !staysLight(characters, index)
        ? fullTone(character, lower, lexicon)
        : lower;
    return inCaseOf(syllable, readCharacterInTaiwan(character, full, lexicon));
  });
  applyWords(characters, reading);
  const allowed = reading.map((syllable, index) => withinTable(characters[index] ?? '', syllable));
  return sameReading(allowed, mainland) ? mainland : allowed;
}

/**
 * How an entry is read and said by Taiwan's standard, by its note or by rule; none for what has no
 * reading.
 */
export const inTaiwanBy =
  (lexicon: Lexicon) =>
  (entry: Entry): readonly Reading[] => {
    const { traditional, reading } = entry;
    if (!reading) return [];
    const read = taiwanReading({ traditional, entries: [entry] }, reading, lexicon);
    const said = spokenReading(traditional, reading, read);
    return said ? [read, said] : [read];
  };
