import { MORE } from '../../text/numerals';
import { isTraced } from '../language/trace';
import { BESIDE } from './beside';
import { grouped, quantityOf, roundOff, sayCounted } from './quantity';
import { ASCII, type NumberRule, spoken } from './rule';
import { sayDecimal, sayDigits } from './spoken';
import { groupingOf, moreThan } from './vague';
import { isYear, yearGloss } from './years';

/** Units of measure that begin as a numeral does: 千米, 兆赫. By their first character. */
const MEASURES = BESIDE.of('measured-in');
const measuredIn = (unit: string): string =>
  MEASURES.words.flatMap((word) => (word.startsWith(unit) ? [word.slice(1)] : [])).join('|');
const UNITS = `(?:[十百]|千(?!${measuredIn('千')})|[萬万億亿]|兆(?!${measuredIn('兆')}))*`;
const isMeasured = BESIDE.begins('measured-in');
/** Where a 2 in digits is said 兩: before what is counted. 月 日 號 樓 級 take 二. */
const isCounted = BESIDE.begins('two-before');
const AND_MORE = new RegExp(`^[${MORE}]`);

/** 5-10億, 3~5%: the unit belongs to both ends. Plain 600-1100 stays two numbers. */
export const range: NumberRule = {
  pattern: new RegExp(`(${ASCII})([-–—~～至到])(${ASCII})(${UNITS})(%|％)?(?![\\d.])`, 'y'),
  read: ({ match }) => {
    const [, low = '', , high = '', units = '', sign] = match;
    if (!units && !sign) return null;
    const from = quantityOf(`${low}${units}`);
    const to = quantityOf(`${high}${units}`);
    if (!from || !to || from.value >= to.value) return null;
    const ends = [low, high].map((digits) => sayDecimal(digits.replaceAll(',', '')));
    return {
      value: null,
      reading: spoken(`${sign ? '百分之' : ''}${ends.join('到')}${units}`),
      gloss: sign ? `${low} to ${high} %` : `${grouped(from.value)} to ${grouped(to.value)}`,
    };
  },
};

/** Digits with Chinese units, percent signs, years. */
export const digits: NumberRule = {
  pattern: new RegExp(`(${ASCII})(${UNITS}(?:(?:${ASCII})${UNITS})*)(%|％|‰)?`, 'y'),
  read: ({ match, text, start, end }) => {
    const [, first = '', rest = '', sign] = match;
    const after = text.slice(end, end + 6);
    if (/^(?:[A-Za-z]|[-.][A-Za-z])/.test(after)) return null;
    if (sign) {
      const value = quantityOf(`${first}${rest}`);
      if (!value) return null;
      const scale = sign === '‰' ? 1000 : 100;
      return {
        value: roundOff(value.value / scale),
        reading: [...spoken(scale === 100 ? '百分之' : '千分之'), ...value.reading],
      };
    }
    if (!rest && isYear(text, start, end)) {
      return {
        value: Number(first),
        reading: spoken(sayDigits(first)),
        ...yearGloss(text, start, first),
      };
    }
    const quantity = quantityOf(`${first}${rest}`);
    if (!quantity) return null;
    if (quantity.value > Number.MAX_SAFE_INTEGER) return { ...quantity, value: null };
    const more = AND_MORE.exec(after);
    if (more && (rest || Number(first.replaceAll(',', '')) % 10 === 0)) {
      return moreThan(quantity, end - start + 1, more[0]);
    }
    if (rest) return { ...quantity, ...groupingOf(quantity.value) };
    if (isTraced()) isMeasured(after);
    const said = /^\d+$/.test(first) ? sayCounted(first, first === '2' && isCounted(after)) : null;
    return {
      value: quantity.value,
      reading: said ? spoken(said) : quantity.reading,
      ...yearGloss(text, start, first),
    };
  },
};
