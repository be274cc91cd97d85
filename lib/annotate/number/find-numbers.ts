import type { Reading } from '../../domain/reading/reading';
import {
  ABOUT,
  BIG_UNITS,
  CONTRACTED_TENS,
  DIGITS,
  MORE,
  NUMERALS,
  POINTS,
  SEVERAL,
} from '../../text/numerals';
import { calledBy, clock, compactDate, dotted, isoDate, telephone } from './codes';
import { digits, range } from './digits';
import { mixed, PART_OF, SINGLE_FRACTIONS, singleFraction, slashed } from './fractions';
import { measured } from './measured';
import { negative } from './negative';
import { numerals } from './numeral-rule';
import type { IsWord, NumberRule } from './rule';
import { discount, fraction, ordinal, share } from './shares';
import { about, bareMore, bareUnits, several, some } from './vague';

/** A number as it stands in a paragraph: UTF-16 offsets into that paragraph. */
export interface NumberMatch {
  readonly start: number;
  readonly end: number;
  /** null where the digits are no single quantity: telephone numbers, ranges, 數百. */
  readonly value: number | null;
  /** Spoken form in dictionary tones; not one syllable per character. */
  readonly reading: Reading;
  /** What the number means, where its writing does not show it: 八成, 七折, 17.5億. */
  readonly gloss?: string;
}

/** Most specific first. */
const RULES: readonly NumberRule[] = [
  isoDate,
  compactDate,
  dotted,
  negative,
  measured,
  calledBy,
  telephone,
  clock,
  singleFraction,
  mixed,
  slashed,
  fraction,
  ordinal,
  range,
  share,
  discount,
  digits,
  several,
  some,
  bareMore,
  bareUnits,
  about,
  numerals,
];

const DIGIT_OR_UNIT = `${DIGITS}十百千${CONTRACTED_TENS}`;
/** Where a number can start: a Chinese numeral alone is none, so the next character counts. */
const STARTER = new RegExp(
  `[0-9]|[(+−-](?=[0-9])|[${SINGLE_FRACTIONS}${CONTRACTED_TENS}]|${PART_OF}|第(?=[ 0-9${DIGIT_OR_UNIT}])|[${SEVERAL}](?=[十百千${BIG_UNITS}])|` +
    `[${DIGIT_OR_UNIT}](?=[${NUMERALS}成折${POINTS}分又${MORE}${ABOUT}])`,
  'g',
);
const FULL_WIDTH = /[０-９．％＋－／：（）]/g;
const LATIN_RUN = /[A-Za-z0-9._\-–]*/y;

/**
 * UTF-16 units a rule is shown. Nobody says a number half as long; what goes on so long is no
 * quantity, and its digits are read one by one.
 */
const LONGEST_NUMBER = 200;
/** The rest of what is too long: digits, and numerals beside one another. */
const ENDLESS = new RegExp(`[0-9]+|[${NUMERALS}]+|[^]`, 'y');

/** 1，234 in full width: a comma before three digits. */
const WIDE_GROUP = /([０-９])，(?=[０-９]{3}(?![０-９]))/g;

/** Full-width digits and their signs as ASCII; every offset stays. */
const halfWidth = (text: string): string =>
  text
    .replace(WIDE_GROUP, '$1,')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * Numbers of one paragraph, in order, not overlapping. A single Chinese numeral (一, 兩, 十) is
 * left to the segmenter: it is a word of the dictionary. So are words that only look like numbers
 * (一些, 萬一, 三明治); with `isWord` also longer headwords that begin with a numeral (十二指腸).
 * Dates give their parts (2024 年 11 月 25 日), the year read digit by digit.
 */
export function findNumbers(text: string, isWord: IsWord = () => false): NumberMatch[] {
  const source = halfWidth(text);
  const found: NumberMatch[] = [];
  STARTER.lastIndex = 0;
  for (let starter = STARTER.exec(source); starter; starter = STARTER.exec(source)) {
    const at = starter.index;
    if (belongsToLatin(source, at)) {
      LATIN_RUN.lastIndex = at;
      LATIN_RUN.exec(source);
      STARTER.lastIndex = Math.max(at + 1, LATIN_RUN.lastIndex);
      continue;
    }
    const shown = source.slice(at, at + LONGEST_NUMBER);
    for (const rule of RULES) {
      rule.pattern.lastIndex = 0;
      const match = rule.pattern.exec(shown);
      if (!match) continue;
      if (match[0].length === LONGEST_NUMBER) {
        ENDLESS.lastIndex = at;
        ENDLESS.exec(source);
        STARTER.lastIndex = ENDLESS.lastIndex;
        break;
      }
      const end = at + match[0].length;
      const result = rule.read({ match, text: source, start: at, end, isWord });
      if (result) {
        const { length = match[0].length, ...rest } = result;
        found.push({ start: at, end: at + length, ...rest });
        STARTER.lastIndex = at + length;
        break;
      }
    }
  }
  return found;
}

/**
 * In Traditional text 余 is a surname: 千余 is a mistake for 千餘, to be repaired as a word of its
 * own, so the number ends before it.
 */
export const withoutYu = (numbers: readonly NumberMatch[], text: string): NumberMatch[] =>
  numbers.flatMap((number) => {
    if (text[number.end - 1] !== '余') return number;
    const end = number.end - 1;
    const reading = number.reading.slice(0, -1);
    return end > number.start ? { ...number, end, reading } : [];
  });

/** Digits of Mate10, AK-47 or v2.0 are part of a Latin token. */
function belongsToLatin(text: string, at: number): boolean {
  if (!/[0-9]/.test(text[at] as string)) return false;
  const before = text[at - 1] ?? '';
  if (/[A-Za-z_]/.test(before)) return true;
  return /[-–.]/.test(before) && /[A-Za-z]/.test(text[at - 2] ?? '');
}
