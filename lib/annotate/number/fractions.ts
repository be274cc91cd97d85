import { ONE_TO_NINE } from '../../text/numerals';
import { BESIDE } from './beside';
import { quantityOf } from './quantity';
import { HAN, type NumberRule, type Result, spoken } from './rule';
import { sayInteger } from './spoken';

/** The digits of a numeral as it is said, whatever it is written in. */
const said = (written: string): string => (/\d/.test(written) ? sayInteger(written) : written);

/** A whole number and a part: null where one of them is no number, or the part is none. */
function mixedOf(whole: string, above: string, below: string): Result | null {
  const [integer, numerator, denominator] = [whole || '0', above, below].map(
    (written) => (written === '0' ? 0 : quantityOf(written)?.value) ?? null,
  );
  if (integer == null || numerator == null || !denominator) return null;
  const part = `${said(below)}分之${said(above)}`;
  return {
    value: integer + numerator / denominator,
    reading: spoken(whole ? `${said(whole)}又${part}` : part),
    gloss: `${whole ? `${integer} ` : ''}${numerator}/${denominator}`,
  };
}

/** 一又三分之一, 2又1/2. */
export const mixed: NumberRule = {
  pattern: new RegExp(`(${HAN}|\\d+)又(?:(${HAN}|\\d+)分之(${HAN}|\\d+)|(\\d+)/(\\d+))`, 'y'),
  read: ({ match }) => {
    const [, whole = '', below, above, over, under] = match;
    return mixedOf(whole, above ?? over ?? '', below ?? under ?? '');
  },
};

const SINGLE: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['½', ['1', '2']],
  ['⅓', ['1', '3']],
  ['⅔', ['2', '3']],
  ['¼', ['1', '4']],
  ['¾', ['3', '4']],
  ['⅕', ['1', '5']],
  ['⅛', ['1', '8']],
]);
/** Fractions of one character: where a number can start. */
export const SINGLE_FRACTIONS = [...SINGLE.keys()].join('');

/** ½, 1½. */
export const singleFraction: NumberRule = {
  pattern: new RegExp(`(\\d*)([${SINGLE_FRACTIONS}])`, 'y'),
  read: ({ match }) => {
    const [, whole = '', single = ''] = match;
    const [above, below] = SINGLE.get(single) ?? ['', ''];
    return mixedOf(whole, above, below);
  },
};

const isDateAfter = BESIDE.begins('date-after');
const isDateBefore = BESIDE.ends('date-before', '[:： ]*');
const MONTHS = 12;
const DAYS = 31;
/** Denominators that are written with a stroke; others are days more often. */
const LARGEST_PART = 10;

/** 1/3 is a third, 12/25 the twenty-fifth of December; 1/3（六） is the third of January. */
export const slashed: NumberRule = {
  pattern: /(\d{1,3})\/(\d{1,3})(?![\d/.])/y,
  read: ({ match, text, start, end }) => {
    const [, above = '', below = ''] = match;
    const [first, second] = [Number(above), Number(below)];
    if (/[\d/]/.test(text.charAt(start - 1))) return null;
    const dated =
      isDateAfter(text.slice(end, end + 4)) || isDateBefore(text.slice(0, start).slice(-6));
    const isPart = second > 1 && first < second && (second <= LARGEST_PART || second === 100);
    if (isPart && !dated) return mixedOf('', above, below);
    if (first < 1 || first > MONTHS || second < 1 || second > DAYS) return null;
    // Said 十二月二十五日, which no character of 12/25 says.
    const date = new Date(Date.UTC(2000, first - 1, second));
    const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
    return {
      value: null,
      reading: spoken(`${sayInteger(above)}月${sayInteger(below)}日`),
      gloss: `${second} ${month}`,
    };
  },
};

/** What a fraction begins with that a numeral does not. */
export const PART_OF = `[萬万億亿](?=分之[${ONE_TO_NINE}十百\\d])`;
