import { parseMarkedSyllable } from './pinyin';
import { parseSyllable, type Reading, type Syllable } from './reading';
import { zhuyinSymbols } from './zhuyin';

/** Longest pinyin syllable: zhuang, with a digit and a decomposed mark. */
const LONGEST = 8;
const SEPARATORS = /[\s'’·,-]+/;

/** No syllable begins with i, u or ü, and only these have no vowel. */
const SHAPE = /^(?![iuü]).*[aeiouüê]|^(r|m|n|ng|hm|hng)$/i;

/** Whether Mandarin spells a syllable so: `zhuyinSymbols` gives others back as they are. */
const isSpelled = ({ base }: Syllable): boolean => SHAPE.test(base) && zhuyinSymbols(base) !== base;

function parseOne(text: string): Syllable | null {
  const numbered = /\d$/.test(text);
  const syllable = numbered ? parseSyllable(text) : parseMarkedSyllable(text.replace(/u:|v/g, 'ü'));
  return syllable && isSpelled(syllable) ? syllable : null;
}

/**
 * Splits letters written without spaces into exactly `count` syllables. Inside a word a syllable
 * does not begin with a, o or e without an apostrophe, so such splits are tried last.
 */
function split(text: string, count: number, strict: boolean): Syllable[] | null {
  if (count === 0) return text === '' ? [] : null;
  for (let size = Math.min(LONGEST, text.length); size > 0; size--) {
    const rest = text.slice(size);
    if (strict && /^[aoeāáǎàōóǒòēéěè]/i.test(rest)) continue;
    const first = parseOne(text.slice(0, size));
    const following = first && split(rest, count - 1, strict);
    if (first && following) return [first, ...following];
  }
  return null;
}

function parsePart(part: string, count: number): Syllable[] | null {
  const text = part.normalize('NFC');
  return split(text, count, true) ?? split(text, count, false);
}

/** Shares `count` syllables among parts that stand apart, each at least one. */
function parseParts(parts: readonly string[], count: number): Syllable[] | null {
  const [part, ...rest] = parts;
  if (part === undefined) return count === 0 ? [] : null;
  for (let share = 1; share <= count - rest.length; share++) {
    const first = parsePart(part, share);
    const following = first && parseParts(rest, count - share);
    if (first && following) return [...first, ...following];
  }
  return null;
}

/** Why a typed reading cannot be taken, in the learner's words; or the reading. */
export type PinyinInput = { readonly reading: Reading } | { readonly problem: string };

/**
 * Pinyin as a learner types it: "lì liàn", "li4lian4", "lìliàn", "nv3", "Xī'ān"; a syllable
 * without mark or digit is the neutral tone. `count` is the number of Han characters it is for.
 */
export function parsePinyinInput(text: string, count: number): PinyinInput {
  const parts = text.trim().split(SEPARATORS).filter(Boolean);
  if (parts.length === 0)
    return { problem: 'Type the reading in pinyin, such as lì shǐ or li4 shi3.' };
  const reading = parseParts(parts, count);
  if (reading) return { reading };
  const wrong = parts.find((part) => {
    const most = Math.min(part.length, count + parts.length);
    return !Array.from({ length: most }, (_, index) => index + 1).some((n) => parsePart(part, n));
  });
  if (wrong) return { problem: `“${wrong}” is not pinyin. Write it like lì or li4.` };
  const wanted = count === 1 ? 'one syllable' : `${count} syllables`;
  return { problem: `This word needs ${wanted}, one for each character.` };
}
