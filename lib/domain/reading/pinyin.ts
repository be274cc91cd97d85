import { isUnknown, type Reading, type Syllable, type Tone } from './reading';

/** Combining marks of tones 1 to 4; the neutral tone has none. */
const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'] as const;
const ANY_MARK = /[\u0304\u0301\u030c\u0300]/g;

/**
 * Index of the letter that carries the mark (GB/T 16159): a or e, else the o of ou, else the last
 * vowel; syllables without a vowel (m, n, ng, hm, hng) carry it on their nasal.
 */
function markedLetter(base: string): number {
  const letters = base.toLowerCase();
  const open = letters.search(/[aeê]/);
  if (open >= 0) return open;
  const ou = letters.indexOf('ou');
  if (ou >= 0) return ou;
  const last = letters.search(/[iouü][^iouü]*$/);
  if (last >= 0) return last;
  return Math.max(0, letters.search(/[mn]/));
}

/** {lü, 4} → "lǜ"; '' of an unknown one. Where Unicode has no composed letter (m̀, ê̄) the mark follows its letter. */
export function markSyllable(syllable: Syllable): string {
  if (isUnknown(syllable)) return '';
  const { base, tone } = syllable;
  const mark = MARKS[tone - 1];
  if (!mark) return base;
  const at = markedLetter(base) + 1;
  return (base.slice(0, at) + mark + base.slice(at)).normalize('NFC');
}

/** The inverse of `markSyllable`: no mark is the neutral tone. Null when it is not one syllable. */
export function parseMarkedSyllable(text: string): Syllable | null {
  const letters = text.normalize('NFD');
  const marks = letters.match(ANY_MARK) ?? [];
  const base = letters.replace(ANY_MARK, '').normalize('NFC');
  if (marks.length > 1 || !/^[a-züê]+$/i.test(base)) return null;
  const tone = (marks[0] ? MARKS.indexOf(marks[0] as (typeof MARKS)[number]) + 1 : 5) as Tone;
  const syllable = { base, tone };
  return markSyllable(syllable) === text.normalize('NFC') ? syllable : null;
}

/** One string a syllable, parted by spaces: "lì liàn". */
export const formatMarked = (reading: Reading): string =>
  reading.map(markSyllable).filter(Boolean).join(' ');

const startsWithVowel = (base: string) => /^[aeoê]/i.test(base);
const isCapital = (base: string) => base.charAt(0) !== base.charAt(0).toLowerCase();

/**
 * A word as it is spelled: syllables joined, an apostrophe before a, e, o inside the word (Xī'ān),
 * a space before an inner capital (Huáng Rénxūn).
 */
export function spellWord(reading: Reading): string {
  return reading
    .map((syllable, index) => {
      const marked = markSyllable(syllable);
      if (index === 0) return marked;
      if (isCapital(syllable.base)) return ` ${marked}`;
      return startsWithVowel(syllable.base) ? `'${marked}` : marked;
    })
    .join('');
}
