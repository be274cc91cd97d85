/**
 * The characters numbers are written with, for everybody, in both scripts. To be put into the
 * square brackets of an expression, or to be looked through.
 */

/** Nought: 零, the ideographic zero, and the circle that is typed for it. */
export const ZEROS = '零〇○';
export const ONE_TO_NINE = '一二三四五六七八九';
/** Two before what is counted. */
export const TWOS = '兩两';
/** On cheques and in contracts, in the order of their values; both scripts. */
const FINANCIAL_DIGITS = '壹貳贰參叁叄参肆伍陸陆柒捌玖';

/** Digits that can follow one another, as in 二〇二四 (兩 cannot). */
export const PLAIN_DIGITS = `${ZEROS}${ONE_TO_NINE}`;
export const DIGITS = `${PLAIN_DIGITS}${FINANCIAL_DIGITS}${TWOS}`;

/** Ten, a hundred and a thousand, each with its financial form. */
export const TENS = '十拾';
export const HUNDREDS = '百佰';
export const THOUSANDS = '千仟';
export const SMALL_UNITS = `${TENS}${HUNDREDS}${THOUSANDS}`;
/** Ten thousand, a hundred million, a million million: each begins a section of four digits. */
export const BIG_UNITS = '萬万億亿兆';
/** Twenty, thirty and forty in one character. */
export const CONTRACTED_TENS = '廿卅卌';

/** Every character that a numeral can consist of. */
export const NUMERALS = `${DIGITS}${SMALL_UNITS}${BIG_UNITS}${CONTRACTED_TENS}`;

/** Before a unit: several. */
export const SEVERAL = '數数幾几';
/** After a unit: and more, or and some. */
export const SOME = '幾几';
export const MORE = `多餘余${SOME}`;
/** After a unit, before what is counted: about. */
export const ABOUT = '來来';
/** Between the whole and its decimals. */
export const POINTS = '點点';

/** ASCII and full-width digits. */
export const ARABIC_DIGITS = '0-9０-９';

/** What a number in everyday writing ends in: a digit, 兩, or a unit up to 億. */
export const NUMBER_ENDS = `${ARABIC_DIGITS}${ONE_TO_NINE}${TWOS}十百千萬万億亿`;

const UNIT_VALUES: ReadonlyMap<string, number> = new Map(
  (
    [
      [TENS, 10],
      [HUNDREDS, 100],
      [THOUSANDS, 1000],
      ['萬万', 1e4],
      ['億亿', 1e8],
      ['兆', 1e12],
    ] as const
  ).flatMap(([units, value]) => [...units].map((unit) => [unit, value] as const)),
);

/** Product of the units: 千萬 → 10,000,000; of none, 1. */
export function unitValue(units: string): number {
  let product = 1;
  for (const unit of units) product *= UNIT_VALUES.get(unit) ?? 1;
  return product;
}
