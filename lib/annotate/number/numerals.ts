import { chinese_parseInt as parseNumeral } from 'chinese-parseint2';
import {
  BIG_UNITS,
  CONTRACTED_TENS,
  DIGITS,
  HUNDREDS,
  PLAIN_DIGITS,
  TENS,
  THOUSANDS,
  unitValue,
  ZEROS,
} from '../../text/numerals';

const SECTION_BREAK = new RegExp(`[${BIG_UNITS}]`);
/** A digit with its unit, which may follow a nought, or be left out. */
const digitWith = (units: string): string => `(?:[${DIGITS}]?[${units}])?[${ZEROS}]?`;
const SECTION = new RegExp(
  `^[${ZEROS}]?${digitWith(THOUSANDS)}${digitWith(HUNDREDS)}` +
    `(?:[${DIGITS}]?[${TENS}]|[${CONTRACTED_TENS}])?[${ZEROS}]?[${DIGITS}]?$`,
);
const BARE_UNIT = new RegExp(`^[${HUNDREDS}${THOUSANDS}${BIG_UNITS}]`);

/**
 * True for numerals a speaker would say: between 萬 億 兆 each section falls from 千 to 百 to
 * 十 (一五一十 and 三三兩兩 are words, not numbers), and a number does not begin with a bare
 * 百 千 萬 (千萬 is an adverb more often than a number).
 */
export function isSpokenNumeral(text: string): boolean {
  if (text === '' || BARE_UNIT.test(text)) return false;
  return text.split(SECTION_BREAK).every((section) => SECTION.test(section));
}

const DIGIT_STRING = new RegExp(`^[${PLAIN_DIGITS}]+$`);
export const isDigitString = (text: string): boolean => DIGIT_STRING.test(text);

/** Units that count all before them, 萬 in it too: 一萬二千|億. */
const GREATEST = ['億', '亿', '兆'];
const MYRIAD = /[萬万]/u;

/**
 * Value of a Chinese numeral or digit string (二〇二四), by chinese-parseint2; which does not know
 * that 億 and 兆 count what 萬 stands in as well.
 */
export function numeralValue(text: string): number | null {
  const at = Math.max(...GREATEST.map((unit) => text.lastIndexOf(unit)));
  const [counting, unit, rest] = [
    text.slice(0, Math.max(0, at)),
    text.charAt(at),
    text.slice(at + 1),
  ];
  if (MYRIAD.test(counting)) {
    const [many, more] = [numeralValue(counting), rest ? numeralValue(rest) : 0];
    return many === null || more === null ? null : many * unitValue(unit) + more;
  }
  const value = Number(parseNumeral(text.replaceAll('○', '〇')));
  return Number.isFinite(value) ? value : null;
}
