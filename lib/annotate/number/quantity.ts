import type { Reading } from '../../domain/reading/reading';
import { BIG_UNITS, PLAIN_DIGITS, POINTS, SMALL_UNITS, unitValue } from '../../text/numerals';
import { isDigitString, isSpokenNumeral, numeralValue } from './numerals';
import { sayDecimal, sayInteger, speakCharacters } from './spoken';

/** A plain quantity however it is written: 250, 3,500萬, 4億5千萬, 兩百五十, 三點五億. */
export interface Quantity {
  readonly value: number;
  readonly reading: Reading;
}

const ASCII_PART = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)([${SMALL_UNITS}${BIG_UNITS}]*)`, 'y');
/** 2 before a unit that is spoken on its own is 兩: 2萬, 2千; but 2十 is never written. */
const SAID_LIANG = new RegExp(`^[百千${BIG_UNITS}]`);
const DECIMAL = new RegExp(`^(.+)[${POINTS}]([${PLAIN_DIGITS}]+)([${BIG_UNITS}]*)$`);

/** Digits with or without Chinese units; the last part may lack its unit (1億2000). */
function asciiQuantity(text: string): Quantity | null {
  let value = 0;
  let said = '';
  ASCII_PART.lastIndex = 0;
  while (ASCII_PART.lastIndex < text.length) {
    const match = ASCII_PART.exec(text);
    if (!match) return null;
    const digits = (match[1] as string).replaceAll(',', '');
    const units = match[2] as string;
    value += Number(digits) * unitValue(units);
    said += `${digits === '2' && SAID_LIANG.test(units) ? '兩' : sayDecimal(digits)}${units}`;
  }
  return { value: roundOff(value), reading: speakCharacters(said) };
}

/** Whole numbers below have fifteen digits at most, and nothing to round. */
const ROUND = 1e15;

/** Multiplying decimals leaves dust (1.1 × 10⁴ = 11000.000000000002). */
export const roundOff = (value: number): number =>
  Number.isInteger(value) && value < ROUND ? value : Number(value.toPrecision(15));

/** `text` is one quantity in ASCII digits or Chinese numerals; null when it is neither. */
export function quantityOf(text: string): Quantity | null {
  if (/^\d/.test(text)) return asciiQuantity(text);
  const point = DECIMAL.exec(text);
  if (point) {
    const [, whole = '', decimals = '', units = ''] = point;
    const integer = quantityOf(whole);
    if (!integer) return null;
    const fraction = Number(`0.${[...decimals].map((digit) => numeralValue(digit)).join('')}`);
    return {
      value: roundOff((integer.value + fraction) * unitValue(units)),
      reading: speakCharacters(text),
    };
  }
  if (!isSpokenNumeral(text) && !isDigitString(text)) return null;
  const value = numeralValue(text);
  return value === null ? null : { value, reading: speakCharacters(text) };
}

/** 2 alone before a measure word is said 兩. */
export const sayCounted = (digits: string, counts: boolean): string =>
  digits === '2' && counts ? '兩' : sayInteger(digits);

const WESTERN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** 1750000000 → "1,750,000,000". */
export const grouped = (value: number): string => WESTERN.format(value);
