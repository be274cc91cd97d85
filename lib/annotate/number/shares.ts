import { BIG_UNITS, DIGITS, ONE_TO_NINE, SMALL_UNITS, TWOS, unitValue } from '../../text/numerals';
import { BESIDE } from './beside';
import { numeralValue } from './numerals';
import { grouped, quantityOf, roundOff, sayCounted } from './quantity';
import { ASCII, HAN, HAN_DECIMAL, type NumberRule, spoken } from './rule';
import { sayDecimal, sayDigits, sayInteger } from './spoken';
import { startsLongerWord } from './words';

const percent = (value: number): string => `${grouped(roundOff(value * 100))} %`;

/** 百分之三, 三分之一, 3分之1. */
export const fraction: NumberRule = {
  pattern: new RegExp(`(${HAN}|\\d+)分之(${ASCII}|${HAN_DECIMAL})`, 'y'),
  read: ({ match }) => {
    const [, below = '', above = ''] = match;
    const divisor = /^[百千萬万億亿]$/u.test(below) ? unitValue(below) : null;
    const denominator = divisor ?? quantityOf(below)?.value;
    const numerator = above === '百' ? { value: 100, reading: spoken('百') } : quantityOf(above);
    if (!denominator || !numerator) return null;
    const denominatorSaid = /\d/.test(below) ? sayInteger(below) : below;
    return {
      value: numerator.value / denominator,
      reading: [...spoken(`${denominatorSaid}分之`), ...numerator.reading],
      gloss:
        denominator === 100 ? `${grouped(numerator.value)} %` : `${numerator.value}/${denominator}`,
    };
  },
};

/** 第二, 第18; words such as 第一手 stay whole where the dictionary has them. */
export const ordinal: NumberRule = {
  pattern: new RegExp(`第 ?(${HAN}|\\d+)`, 'y'),
  read: ({ match, text, start, end, isWord }) => {
    const written = match[1] as string;
    const quantity = quantityOf(written);
    if (!quantity || startsLongerWord(text, start, end, isWord)) return null;
    const reading = /\d/.test(written) ? spoken(sayInteger(written)) : quantity.reading;
    return {
      value: quantity.value,
      reading: [...spoken('第'), ...reading],
      gloss: `number ${grouped(quantity.value)} in order`,
    };
  },
};

const isNoShare = BESIDE.begins('no-share');
const isShare = BESIDE.begins('share');
const isPart = BESIDE.ends('no-share-after');
const countsOn = BESIDE.begins('no-tenth');
const NUMERAL = new RegExp(`[${DIGITS}${SMALL_UNITS}]`);
const GOES_ON = new RegExp(`^[十百千${BIG_UNITS}\\d]`);

/** 八成, 三成五, 8成. */
export const share: NumberRule = {
  pattern: new RegExp(`([${ONE_TO_NINE}${TWOS}]|\\d(?:\\.\\d)?)成([${ONE_TO_NINE}\\d])?`, 'y'),
  read: ({ match, text, start }) => {
    const [, tenth = '', next = ''] = match;
    const end = start + tenth.length + 1;
    // 分成兩成, 八十成 and the like are no shares; 一成 after 不 is not one either (一成不變).
    const before = text.charAt(start - 1);
    if (NUMERAL.test(before) || isPart(before)) return null;
    const after = text.slice(end, end + 4);
    if (isNoShare(after) && !isShare(after)) return null;
    const beyond = text.slice(end + 1, end + 2);
    const hundredth = next && (GOES_ON.test(beyond) || countsOn(beyond)) ? '' : next;
    if (text.startsWith('不', end + hundredth.length)) return null;
    const value = roundOff(digitValue(tenth) / 10 + (hundredth ? digitValue(hundredth) / 100 : 0));
    const digit = /\d/.test(tenth) ? sayCounted(tenth, true) : tenth;
    const said = /\d\.\d/.test(tenth) ? sayDecimal(tenth) : digit;
    return {
      value,
      reading: spoken(`${said}成${hundredth && sayLoose(hundredth)}`),
      gloss: percent(value),
      length: end - start + hundredth.length,
    };
  },
};

const isNoDiscount = BESIDE.begins('no-discount');
const isBent = BESIDE.ends('no-discount-after');

/** 七折, 八五折, 75折: what is paid, and what is taken off. */
export const discount: NumberRule = {
  pattern: new RegExp(`([${ONE_TO_NINE}]{1,2}|[1-9]\\d?(?:\\.\\d)?)折`, 'y'),
  read: ({ match, text, start, end }) => {
    const written = match[1] as string;
    const before = text.charAt(start - 1);
    if (NUMERAL.test(before) || isBent(before) || isNoDiscount(text.charAt(end))) return null;
    const digits = /\d/.test(written)
      ? written
      : [...written].map((digit) => numeralValue(digit)).join('');
    const tenths = digits.includes('.')
      ? Number(digits)
      : Number(digits) / 10 ** (digits.length - 1);
    const value = roundOff(tenths / 10);
    return {
      value,
      reading: spoken(`${digits.includes('.') ? sayDecimal(digits) : sayDigits(digits)}折`),
      gloss: `${percent(1 - value)} off: ${percent(value)} of the price`,
    };
  },
};

const digitValue = (digit: string): number =>
  /\d/.test(digit) ? Number(digit) : (numeralValue(digit) ?? 0);

const sayLoose = (digit: string): string => (/\d/.test(digit) ? sayInteger(digit) : digit);
