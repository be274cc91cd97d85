import type { Reading } from '../../domain/reading/reading';
import {
  ABOUT,
  BIG_UNITS,
  DIGITS,
  MORE,
  ONE_TO_NINE,
  SEVERAL,
  SMALL_UNITS,
  SOME,
  TWOS,
  unitValue,
} from '../../text/numerals';
import { BESIDE } from './beside';
import { numeralValue } from './numerals';
import { grouped, quantityOf } from './quantity';
import { type NumberRule, type Result, spoken } from './rule';
import { sayInteger } from './spoken';

const isCounted = BESIDE.begins('about-before');
const isOrder = BESIDE.ends('no-about-after');
/** Whether two digits beside one another count what follows them. */
const isSo = (text: string, start: number, end: number): boolean =>
  isCounted(text.slice(end, end + 3)) && !isOrder(text.slice(Math.max(0, start - 2), start));

/** 十來個, 三十來歲, 百來公尺: about so many. */
export const some: NumberRule = {
  pattern: new RegExp(`([${DIGITS}]?[十百千]|\\d+0)[${ABOUT}](?=([${BIG_UNITS}]?))`, 'y'),
  read: ({ match, text, end }) => {
    const [whole, written = '', units = ''] = match;
    if (!isCounted(text.slice(end + units.length, end + units.length + 3))) return null;
    const value = quantityOf(/^[百千]$/.test(written) ? `一${written}` : written)?.value;
    if (!value) return null;
    const said = /\d/.test(written) ? sayInteger(written) : written;
    return {
      value: null,
      reading: spoken(`${said}來${units}`),
      gloss: `about ${grouped(value * unitValue(units))}`,
      length: whole.length + units.length,
    };
  },
};

/** 三四十, 七八百: about so many. */
export const about: NumberRule = {
  pattern: new RegExp(
    `(十?)([${ONE_TO_NINE}${TWOS}])([${ONE_TO_NINE}${TWOS}])([${SMALL_UNITS}${BIG_UNITS}]*)`,
    'y',
  ),
  read: ({ match, text, start, end }) => {
    const [whole, ten = '', low = '', high = '', units = ''] = match;
    const from = numeralValue(low) ?? 0;
    const to = numeralValue(high) ?? 0;
    if (to !== from + 1) return null;
    // 兩三個, 七八成; but 星期三四點, 第三四個, and 十五六 in 二十五六.
    if (!units && !ten && !isSo(text, start, end)) return null;
    const scale = Number(quantityOf(`一${units}`)?.value ?? 1);
    const base = ten ? 10 : 0;
    return {
      value: null,
      reading: spoken(whole),
      gloss: `about ${grouped((base + from) * scale)} to ${grouped((base + to) * scale)}`,
    };
  },
};

const isNoun = BESIDE.ends('no-several-after');

/** 數百萬, 幾十. */
export const several: NumberRule = {
  pattern: new RegExp(`([${SEVERAL}])([十百千][${BIG_UNITS}]?|[${BIG_UNITS}])(?!分)`, 'y'),
  read: ({ match, text, start }) => {
    const [whole, , units = ''] = match;
    // 人數百萬, 總數千餘: the 數 of a noun.
    if (isNoun(text.charAt(start - 1))) return null;
    return {
      value: null,
      reading: spoken(whole),
      gloss: `several times ${grouped(quantityOf(`一${units}`)?.value ?? 1)}`,
    };
  },
};

const countsMany = BESIDE.begins('bare-before');
const isAdverb = BESIDE.ends('no-bare-after');

/** 上百萬人, 千萬元: a bare unit of ten thousands, where it counts. */
export const bareUnits: NumberRule = {
  pattern: new RegExp(`[十百千][${BIG_UNITS}](?![${BIG_UNITS}${MORE}分])`, 'y'),
  read: ({ match, text, start, end }) => {
    if (!countsMany(text.slice(end, end + 3)) || isAdverb(text.charAt(start - 1))) return null;
    const value = [...match[0]].reduce((product, unit) => product * unitValue(unit), 1);
    return { value, reading: spoken(match[0]), ...groupingOf(value) };
  },
};

const counts = BESIDE.begins('more');
const isOther = BESIDE.begins('no-more');

/** 百餘, 千多. */
export const bareMore: NumberRule = {
  pattern: /([十百千])([餘余多])/y,
  read: ({ match, text, end }) => {
    const [whole, unit = '', more = ''] = match;
    const after = text.charAt(end);
    if ((more === '多' && !counts(after)) || isOther(after)) return null;
    const value = numeralValue(unit === '十' ? '十' : `一${unit}`) ?? 0;
    return moreThan({ value, reading: spoken(unit) }, whole.length, more);
  },
};

/** 三十多, 1.3萬餘, 10幾. */
export function moreThan(
  quantity: { value: number; reading: Reading },
  length: number,
  more: string,
): Result {
  const some = SOME.includes(more);
  return {
    value: some ? null : quantity.value,
    reading: [...quantity.reading, ...spoken(more)],
    gloss: some ? `${grouped(quantity.value)} and some` : `more than ${grouped(quantity.value)}`,
    length,
  };
}

/** Grouping is worth a gloss where Chinese units hide it. */
export const groupingOf = (value: number): { gloss?: string } =>
  value >= 1000 ? { gloss: grouped(value) } : {};
