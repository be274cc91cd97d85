/** 1–4 as in dictionaries, 5 is the neutral tone. Sandhi is never stored. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/**
 * One spoken syllable. `base` is pinyin without tone, `ü` written `ü`, capitalised in
 * proper names ("Bei"). Erhua is a syllable of its own, base `r`, tone 5. `?` stands for a
 * character whose sound no source knows.
 */
export interface Syllable {
  readonly base: string;
  readonly tone: Tone;
}

/** One syllable per Han character of the word it belongs to. */
export type Reading = readonly Syllable[];

/** `taiwan` equals `mainland` where the two standards agree. */
export interface ReadingPair {
  readonly mainland: Reading;
  readonly taiwan: Reading;
}

export type Standard = keyof ReadingPair;

const SYLLABLE = /^([A-Za-züÜêÊ]+|u:|\?)([1-5])$/;

/** Mandarin has some 1,300 syllables with their tones, half of them met with a capital too. */
const MOST_SYLLABLES = 4_000;
const syllables = new Map<string, Syllable>();

/**
 * "lü4" → syllable; null when the text is not one numbered syllable. Accepts `u:` and `v` for ü.
 * What is written alike is one object: a dictionary holds hundreds of thousands of syllables.
 */
export function parseSyllable(text: string): Syllable | null {
  const known = syllables.get(text);
  if (known) return known;
  const syllable = readSyllable(text);
  if (syllable && syllables.size < MOST_SYLLABLES) syllables.set(text, syllable);
  return syllable;
}

function readSyllable(text: string): Syllable | null {
  const match = SYLLABLE.exec(text.replace(/u:|v/g, 'ü').replace(/U:|V/g, 'Ü'));
  if (!match) return null;
  return { base: match[1] as string, tone: Number(match[2]) as Tone };
}

/** "li4 lian4" → reading; null when any part is not a numbered syllable. */
export function parseReading(text: string): Reading | null {
  const reading: Syllable[] = [];
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    const syllable = parseSyllable(part);
    if (!syllable) return null;
    reading.push(syllable);
  }
  return reading;
}

/** The inverse of `parseReading`: "li4 lian4". */
export const formatNumbered = (reading: Reading): string =>
  reading.map((s) => `${s.base}${s.tone}`).join(' ');

/** What stands for the syllable of a character whose sound no source knows: nothing is shown of it. */
export const isUnknown = ({ base }: Syllable): boolean => base === '?';

export const sameSyllable = (a: Syllable, b: Syllable): boolean =>
  a === b || (a.tone === b.tone && a.base.toLowerCase() === b.base.toLowerCase());

/** Equality of sound: capitals do not count. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.length === b.length && a.every((s, i) => sameSyllable(s, b[i] as Syllable));
