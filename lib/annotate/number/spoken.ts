import { parseSyllable, type Reading, type Syllable } from '../../domain/reading/reading';

/** Dictionary syllable of every character a spoken number can hold, both scripts. */
const SYLLABLES: ReadonlyMap<string, Syllable> = new Map(
  Object.entries({
    ling2: '零〇○0０',
    yi1: '一壹1１',
    er4: '二貳贰2２',
    liang3: '兩两',
    san1: '三參叁3３',
    si4: '四肆4４',
    wu3: '五伍5５',
    liu4: '六陸陆6６',
    qi1: '七柒7７',
    ba1: '八捌8８',
    jiu3: '九玖9９',
    shi2: '十拾',
    bai3: '百佰',
    qian1: '千仟',
    wan4: '萬万',
    yi4: '億亿',
    zhao4: '兆',
    nian4: '廿',
    sa4: '卅',
    xi4: '卌',
    dian3: '點点',
    fen1: '分',
    zhi1: '之',
    di4: '第',
    cheng2: '成',
    zhe2: '折',
    duo1: '多',
    yu2: '餘余',
    ji3: '幾几',
    shu4: '數数',
    ban4: '半',
    zhi4: '至',
    dao4: '到',
    shang4: '上',
  }).flatMap(([pinyin, characters]) =>
    [...characters].map((character) => [character, parseSyllable(pinyin) as Syllable] as const),
  ),
);

/** Reads every character as it stands; characters that are not part of numbers are silent. */
export function speakCharacters(text: string): Reading {
  const reading: Syllable[] = [];
  for (const character of text) {
    const syllable = SYLLABLES.get(character);
    if (syllable) reading.push(syllable);
  }
  return reading;
}

const DIGITS = '零一二三四五六七八九';
const GROUP_UNITS = ['', '萬', '億', '兆'];

/** The longest run of digits read as a quantity: beyond 9,999 兆 digits are read one by one. */
const LONGEST_QUANTITY = 16;

const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)]).join('');

/** Four digits at most; `leading` where nothing is said before them (十二, but 一百一十二). */
function sayGroup(group: number, leading: boolean): string {
  let said = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / unit) % 10;
    if (digit === 0) {
      if (said) gap = true;
      continue;
    }
    if (gap) said += '零';
    gap = false;
    if (unit === 10 && digit === 1 && leading && !said) said += '十';
    else said += `${unit >= 100 && digit === 2 ? '兩' : DIGITS[digit]}${name}`;
  }
  return said;
}

/**
 * ASCII digits as they are said in Taiwan, in Chinese numerals: 2 before 百 千 萬 億 兆 is 兩,
 * gaps are 零, 10–19 at the front lose their 一.
 */
export function sayInteger(digits: string): string {
  const trimmed = digits.replace(/^0+(?=\d)/, '');
  if (trimmed.length > LONGEST_QUANTITY) return digitByDigit(digits);
  if (trimmed === '0') return '零';
  const groups: number[] = [];
  for (let end = trimmed.length; end > 0; end -= 4) {
    groups.push(Number(trimmed.slice(Math.max(0, end - 4), end)));
  }
  let said = '';
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] ?? 0;
    if (group === 0) continue;
    if (said && group < 1000) said += '零';
    const leading = said === '';
    said += group === 2 && index > 0 ? '兩' : sayGroup(group, leading);
    said += GROUP_UNITS[index];
  }
  return said;
}

/** "17.5" → 十七點五; decimals are read digit by digit. */
export function sayDecimal(digits: string): string {
  const [whole = '0', decimals] = digits.split('.');
  return decimals === undefined
    ? sayInteger(whole)
    : `${sayInteger(whole)}點${digitByDigit(decimals)}`;
}

export const sayDigits = digitByDigit;
