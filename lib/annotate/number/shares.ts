import { DIGIT, numeralValue, SMALL_UNIT } from './numerals';
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
    const divisor = below === '百' ? 100 : below === '千' ? 1000 : below === '萬' ? 1e4 : null;
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

/** What a share or a price cut can be followed by, though the next character would make a word. */
const SHARE_END =
  '(?![功績绩本立果長长員员分人語语年熟名效交全親亲家品套形敗败吉因]|為[一了]|为[一了])|成(?=人口|年[輕轻]|員工|员工|家庭|本國|本国)';

const NO_SHARE_AFTER = new RegExp(`[${DIGIT}${SMALL_UNIT}幾几第分不]`);

/** 八成, 三成五, 8成. */
export const share: NumberRule = {
  pattern: new RegExp(
    `([一二兩两三四五六七八九]|\\d(?:\\.\\d)?)(?:成${SHARE_END})([一二三四五六七八九\\d](?![十百千萬万億亿\\d個个年月日號号名位人]))?`,
    'y',
  ),
  read: ({ match, text, start }) => {
    const [whole, tenth = '', hundredth = ''] = match;
    // 分成兩成, 八十成 and the like are no shares; 一成 after 不 is not one either (一成不變).
    if (NO_SHARE_AFTER.test(text.charAt(start - 1))) return null;
    if (text.startsWith('不', start + whole.length)) return null;
    const value = roundOff(digitValue(tenth) / 10 + (hundredth ? digitValue(hundredth) / 100 : 0));
    const digit = /\d/.test(tenth) ? sayCounted(tenth, true) : tenth;
    const said = /\d\.\d/.test(tenth) ? sayDecimal(tenth) : digit;
    return {
      value,
      reading: spoken(`${said}成${hundredth && sayLoose(hundredth)}`),
      gloss: percent(value),
    };
  },
};

/** 七折, 八五折, 75折: what is paid, and what is taken off. */
export const discount: NumberRule = {
  pattern: /([一二三四五六七八九]{1,2}|[1-9]\d?(?:\.\d)?)折(?![扣磨返斷断射腰線线肱疊叠])/y,
  read: ({ match, text, start }) => {
    const written = match[1] as string;
    if (/[零一二兩三四五六七八九十百千幾几曲]/.test(text[start - 1] ?? '')) return null;
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
