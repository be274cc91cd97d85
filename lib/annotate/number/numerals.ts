import { chinese_parseInt as parseNumeral } from 'chinese-parseint2';

/** Chinese digits that can follow one another, as in 二〇二四 (兩 cannot). */
export const PLAIN = '零〇○一二三四五六七八九';
export const DIGIT = `${PLAIN}壹貳贰參叁肆伍陸陆柒捌玖兩两`;
export const SMALL_UNIT = '十百千拾佰仟';
export const BIG_UNIT = '萬万億亿兆';

const UNIT_VALUE: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['萬', 1e4],
  ['万', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** Product of the units: 千萬 → 10,000,000. */
export function unitValue(units: string): number {
  let product = 1;
  for (const unit of units) product *= UNIT_VALUE.get(unit) ?? 1;
  return product;
}

const SECTION_BREAK = new RegExp(`[${BIG_UNIT}]`);
const SECTION = new RegExp(
  `^[零〇○]?(?:[${DIGIT}]?[千仟])?[零〇○]?(?:[${DIGIT}]?[百佰])?[零〇○]?(?:[${DIGIT}]?[十拾]|[廿卅卌])?[零〇○]?[${DIGIT}]?$`,
);

/**
 * True for numerals a speaker would say: between 萬 億 兆 each section falls from 千 to 百 to
 * 十 (一五一十 and 三三兩兩 are words, not numbers), and a number does not begin with a bare
 * 百 千 萬 (千萬 is an adverb more often than a number).
 */
export function isSpokenNumeral(text: string): boolean {
  if (!/^[^百千佰仟萬万億亿兆]/.test(text)) return false;
  return text.split(SECTION_BREAK).every((section) => SECTION.test(section));
}

const DIGIT_STRING = new RegExp(`^[${PLAIN}]+$`);
export const isDigitString = (text: string): boolean => DIGIT_STRING.test(text);

/** Value of a Chinese numeral or digit string (二〇二四), by chinese-parseint2. */
export function numeralValue(text: string): number | null {
  const value = Number(parseNumeral(text.replaceAll('○', '〇')));
  return Number.isFinite(value) ? value : null;
}
