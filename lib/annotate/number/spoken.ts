import { parseSyllable, type Reading, type Syllable } from '../../domain/reading/reading';
import { ONE_TO_NINE } from '../../text/numerals';
import { tableOf } from '../language/data';
import { fired, isTraced } from '../language/trace';

/** Dictionary syllable of every character a spoken number can hold, both scripts. */
const SYLLABLES: ReadonlyMap<string, Syllable> = new Map(
  [...tableOf('numbers/spoken')].flatMap(([pinyin, { value }]) =>
    [...value].map((character) => [character, parseSyllable(pinyin) as Syllable] as const),
  ),
);

/** Reads every character as it stands; characters that are not part of numbers are silent. */
export function speakCharacters(text: string): Reading {
  const reading: Syllable[] = [];
  for (const character of text) {
    const syllable = SYLLABLES.get(character);
    if (syllable) reading.push(syllable);
  }
  if (isTraced() && reading.length > 0) fired('numbers/spoken', text);
  return reading;
}

const DIGITS = `零${ONE_TO_NINE}`;
const GROUP_UNITS = ['', '萬', '億', '兆'];

/** The longest run of digits read as a quantity: beyond 9,999 兆 digits are read one by one. */
const LONGEST_QUANTITY = 16;

const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)]).join('');

/** Four digits at most; `leading` where nothing is said before them (十二, but 一百一十二). */
function sayGroup(group: number, leading: boolean): string {
  let said = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / unit) % 10;
    if (digit === 0) {
      if (said) gap = true;
      continue;
    }
    if (gap) said += '零';
    gap = false;
    if (unit === 10 && digit === 1 && leading && !said) said += '十';
    else said += `${unit >= 100 && digit === 2 ? '兩' : DIGITS[digit]}${name}`;
  }
  return said;
}

/**
 * ASCII digits as they are said in Taiwan, in Chinese numerals: 2 before 百 千 萬 億 兆 is 兩,
 * gaps are 零, 10–19 at the front lose their 一.
 */
export function sayInteger(digits: string): string {
  const trimmed = digits.replace(/^0+(?=\d)/, '');
  if (trimmed.length > LONGEST_QUANTITY) return digitByDigit(digits);
  if (trimmed === '0') return '零';
  const groups: number[] = [];
  for (let end = trimmed.length; end > 0; end -= 4) {
    groups.push(Number(trimmed.slice(Math.max(0, end - 4), end)));
  }
  let said = '';
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] ?? 0;
    if (group === 0) continue;
    if (said && group < 1000) said += '零';
    const leading = said === '';
    said += group === 2 && index > 0 ? '兩' : sayGroup(group, leading);
    said += GROUP_UNITS[index];
  }
  return said;
}

/** "17.5" → 十七點五; decimals are read digit by digit. */
export function sayDecimal(digits: string): string {
  const [whole = '0', decimals] = digits.split('.');
  return decimals === undefined
    ? sayInteger(whole)
    : `${sayInteger(whole)}點${digitByDigit(decimals)}`;
}

export const sayDigits = digitByDigit;
