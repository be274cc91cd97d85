import { BIG_UNITS } from '../../text/numerals';
import { BESIDE } from './beside';
import { type NumberRule, spoken } from './rule';
import { sayDigits, sayInteger } from './spoken';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 3 digits or more are a code, not a quantity, right after these. */
const isNamed = BESIDE.ends('code-before', '(?:是|為|为)?[:： ]*');

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  const groups = text.split(/[-–() ]+/).filter(Boolean).length;
  if (/^\+/.test(text)) return digits.length >= 8;
  if (/^\(?0\d/.test(text)) return digits.length >= 7;
  return groups >= 3 && digits.length >= 9;
};

const counts = BESIDE.begins('two-before');
/** After a quantity, not after a code. */
const COUNTS_ON = new RegExp(`^[${BIG_UNITS}%]`);

/** 20240101, where nothing calls it a code and nothing is counted by it. */
export const compactDate: NumberRule = {
  pattern: /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.,])/y,
  read: ({ match, text, start, end }) => {
    const [whole, year = '', month = '', day = ''] = match;
    if (isNamed(text.slice(Math.max(0, start - 12), start)) || counts(text.slice(end, end + 4))) {
      return null;
    }
    return {
      value: null,
      reading: spoken(sayDigits(whole)),
      gloss: `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
    };
  },
};

/** 2.0.1: the number of a version, each part said by itself. */
export const dotted: NumberRule = {
  pattern: /\d{1,4}(?:\.\d{1,4}){2,5}(?![\d.])/y,
  read: ({ match }) => ({
    value: null,
    reading: spoken(match[0].split('.').map(sayInteger).join('點')),
    gloss: 'number in parts, as of a version',
  }),
};

const isNamedAfter = BESIDE.begins('code-after');

/** 228事件, 101大樓, 307公車: what is called by its number, digit by digit. */
export const calledBy: NumberRule = {
  pattern: /\d{3,4}(?![\d.,:/%-])/y,
  read: ({ match, text, end }) =>
    isNamedAfter(text.slice(end, end + 4))
      ? { value: null, reading: spoken(sayDigits(match[0])), gloss: 'a name, read digit by digit' }
      : null,
};

/** 2024-11-25, 2024/11/25. */
export const isoDate: NumberRule = {
  pattern: /([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y,
  read: ({ match }) => {
    const [, year = '', , month = '', day = ''] = match;
    const name = MONTHS[Number(month) - 1];
    if (!name || Number(day) < 1 || Number(day) > 31) return null;
    return {
      value: null,
      reading: spoken(`${sayDigits(year)}${sayInteger(month)}${sayInteger(day)}`),
      gloss: `${Number(day)} ${name} ${year}`,
    };
  },
};

export const telephone: NumberRule = {
  pattern: /(?:\+\d{1,3}[- ]?)?(?:\(\d{2,4}\) ?)?\d+(?:[-–]\d+)*(?!\d|[.,]+\d)/y,
  read: ({ match, text, start, end }) => {
    const digits = match[0];
    const named = digits.length >= 3 && isNamed(text.slice(Math.max(0, start - 12), start));
    const code = /^0\d+$/.test(digits) && digits.length >= 3;
    if (!named && !isPhone(digits) && !code) return null;
    if (COUNTS_ON.test(text.charAt(end))) return null;
    return {
      value: null,
      reading: spoken(sayDigits(digits.replace(/\D/g, ''))),
      gloss: isPhone(digits) || named ? 'number read digit by digit' : 'code, read digit by digit',
    };
  },
};

export const clock: NumberRule = {
  pattern: /([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/y,
  read: ({ match }) => {
    const [, hour = '', minute = ''] = match;
    const hours = hour === '2' || hour === '02' ? '兩' : sayInteger(hour);
    const minutes = Number(minute) === 0 ? '' : `${sayInteger(minute)}分`;
    const lead = minute.startsWith('0') && minutes ? '零' : '';
    return { value: null, reading: spoken(`${hours}點${lead}${minutes}`) };
  },
};
