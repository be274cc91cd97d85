import { charactersOf, isHan } from '../../domain/han';
import { isUnknown, type Reading, type Syllable } from '../../domain/reading/reading';
import { shownIn } from '../../domain/script';
import type { Token, Word } from '../../domain/token';
import type { Preferences } from '../preferences/preferences';
import { fullWidth } from './punctuation';

/** The preferences that change which characters and syllables are shown; the rest is style. */
export type Display = Pick<
  Preferences,
  'script' | 'spelling' | 'standard' | 'tones' | 'wording' | 'repair' | 'punctuation'
>;

/** A character of a token as shown, with the syllable that belongs to it. */
export interface ShownCharacter {
  readonly character: string;
  readonly syllable: Syllable | null;
  /** How figures are said, which stand together as one character. */
  readonly figures?: Reading;
}

export const displayOf = (preferences: Preferences): Display => {
  const { script, spelling, standard, tones, wording, repair, punctuation } = preferences;
  return { script, spelling, standard, tones, wording, repair, punctuation };
};

/** True when both show every text alike. */
export const sameDisplay = (one: Display, other: Display): boolean =>
  (Object.keys(one) as (keyof Display)[]).every((key) => one[key] === other[key]);

/** True when Taiwan's word stands in the text in place of the Mainland wording of the source. */
export const isReworded = (token: Token, display: Display): boolean =>
  token.kind === 'word' && token.wording !== undefined && display.wording === 'taiwan';

/** What a token looks like under the display preferences. The source itself is never changed. */
export function shownText(token: Token, display: Display): string {
  if (token.kind === 'punctuation' && display.punctuation === 'full') {
    return fullWidth(shownIn(token, display), display.script);
  }
  const script = display.script;
  if (token.kind === 'word') {
    if (token.wording && display.wording === 'taiwan' && script === 'traditional') {
      return token.wording.taiwan;
    }
    const unrepaired = display.repair === 'off' && token.flags.includes('repaired');
    if (unrepaired && script === 'traditional') return token.surface;
  }
  return shownIn(token, display);
}

export const readingOf = (word: Word, display: Pick<Display, 'standard'>): Reading =>
  display.standard === 'taiwan' ? word.taiwan : word.reading;

/**
 * Lays a reading on the shown characters: one syllable a Han character. When the counts differ
 * (digits, a substituted word) no character gets one, for a wrong reading is worse than none.
 */
export function layReading(shown: string, reading: Reading): ShownCharacter[] {
  const characters = charactersOf(shown);
  const han = characters.filter(isHan).length;
  let next = 0;
  const syllableOf = (character: string): Syllable | null => {
    const syllable = han === reading.length && isHan(character) ? reading[next++] : undefined;
    return syllable && !isUnknown(syllable) ? syllable : null;
  };
  return characters.map((character) => ({ character, syllable: syllableOf(character) }));
}

/** Units as they are said within a number; figures stand between them. */
const UNITS = /^(?:wan|yi|zhao)4$/;

const PIECES = /\p{Script=Han}|\P{Script=Han}+/gu;

/**
 * Where in its reading each Han character of a number is said. What stands before the figures is
 * said first, what stands behind them last; a unit among them is told by its sound. -1 where it is
 * not found; figures have none.
 */
function placesIn(pieces: readonly string[], reading: Reading): number[] {
  const first = pieces.findIndex((piece) => !isHan(piece));
  const last = pieces.findLastIndex((piece) => !isHan(piece));
  let from = first;
  return pieces.map((piece, index) => {
    if (!isHan(piece)) return -1;
    if (index < first) return index;
    if (index > last) return reading.length - (pieces.length - index);
    const at = reading.findIndex(
      ({ base, tone }, place) => place >= from && UNITS.test(base + tone),
    );
    from = at + 1;
    return at;
  });
}

/**
 * The characters of a number: those of Han each with its syllable, figures with all that is said
 * between their neighbours. They stay together: a column sets two of them in one square.
 */
function layNumber(shown: string, reading: Reading): ShownCharacter[] {
  const pieces = shown.match(PIECES) ?? [];
  if (pieces.every(isHan)) return layReading(shown, reading);
  const places = placesIn(pieces, reading);
  return pieces.map((character, index): ShownCharacter => {
    if (isHan(character)) return { character, syllable: reading[places[index] ?? -1] ?? null };
    const [before, after] = [places[index - 1], places[index + 1]];
    const known = Math.min(before ?? 0, after ?? 0) >= 0;
    const figures = known ? reading.slice((before ?? -1) + 1, after ?? reading.length) : [];
    return { character, syllable: null, ...(figures.length > 0 ? { figures } : {}) };
  });
}

/** The characters of a word or number as shown, each with its syllable. */
export function shownCharacters(
  token: Token,
  display: Display,
  spoken?: Reading,
): readonly ShownCharacter[] {
  const shown = shownText(token, display);
  if (token.kind === 'word') return layReading(shown, spoken ?? readingOf(token, display));
  if (token.kind === 'number') return layNumber(shown, spoken ?? token.reading);
  return layReading(shown, []);
}
