import type { Reading, Syllable } from '../domain/reading/reading';
import { ZHUYIN_TONES, zhuyinSymbols } from '../domain/reading/zhuyin';

/** Something that a reading must have at a place among the letters asked for. */
interface Condition {
  /** Letters before it. */
  readonly at: number;
  /** The tone of the syllable that ends here; missing: a syllable ends here, whatever its tone. */
  readonly tone?: number;
  /** A mark stands inside its syllable: that need not end here. */
  readonly inside?: boolean;
  /** The dot of the neutral tone is written before its syllable, and typed behind it. */
  readonly beforeOrBehind?: boolean;
}

/** A sound asked for: letters without tones and blanks, and what else was told of it. */
export interface Sound {
  /** Of pinyin, with v for ü; or symbols of zhuyin. */
  readonly letters: string;
  readonly conditions: readonly Condition[];
}

const pinyinOf = ({ base }: Syllable): string =>
  base.toLowerCase().replaceAll('ü', 'v').replaceAll('ê', 'e');
const zhuyinOf = ({ base }: Syllable): string => zhuyinSymbols(base);

/** What a reading is filed under: "ni3 hao3" under "nihao" and "ㄋㄧㄏㄠ". */
export const soundTerms = (reading: Reading): readonly string[] => [
  reading.map(pinyinOf).join(''),
  reading.map(zhuyinOf).join(''),
];

const ZHUYIN = /^[\u3105-\u312fˉˊˇˋ˙一\s]+$/u;
const SYMBOL = /[\u3105-\u312f]/u;

/** Symbols of zhuyin, among which 一 is ㄧ: written across the line it looks so, and is typed so. */
export const isZhuyin = (text: string): boolean => ZHUYIN.test(text) && SYMBOL.test(text);

/** Tones by the marks of zhuyin. */
const ZHUYIN_MARKS: ReadonlyMap<string, number> = new Map([
  ['ˉ', 1],
  ...Object.entries(ZHUYIN_TONES).flatMap(([tone, mark]): [string, number][] =>
    mark === '' ? [] : [[mark, Number(tone)]],
  ),
]);
/** Tones by the marks of pinyin, decomposed. */
const PINYIN_MARKS: ReadonlyMap<string, number> = new Map([
  ['\u0304', 1],
  ['\u0301', 2],
  ['\u030c', 3],
  ['\u0300', 4],
]);
const UMLAUT = '\u0308';

function readZhuyin(text: string): Sound {
  const conditions: Condition[] = [];
  let letters = '';
  for (const unit of text.trim().replaceAll('一', 'ㄧ')) {
    const tone = ZHUYIN_MARKS.get(unit);
    if (SYMBOL.test(unit)) letters += unit;
    else if (tone === 5) conditions.push({ at: letters.length, tone, beforeOrBehind: true });
    else conditions.push({ at: letters.length, ...(tone === undefined ? {} : { tone }) });
  }
  return { letters, conditions };
}

function readPinyin(text: string): Sound | null {
  const conditions: Condition[] = [];
  let letters = '';
  for (const unit of text.trim().toLowerCase().replaceAll('u:', 'v').normalize('NFD')) {
    const tone = PINYIN_MARKS.get(unit);
    if (/[a-z]/.test(unit)) letters += unit;
    else if (unit === UMLAUT) letters = letters.replace(/u$/, 'v');
    else if (tone) conditions.push({ at: letters.length, tone, inside: true });
    else if (/[0-5]/.test(unit)) conditions.push({ at: letters.length, tone: Number(unit) || 5 });
    else if (/[\s'’·-]/.test(unit)) conditions.push({ at: letters.length });
    else return null;
  }
  // A tone stands behind something: 3C is no sound.
  const bare = conditions.some(({ at, tone }) => at === 0 && tone !== undefined);
  return letters === '' || bare ? null : { letters, conditions };
}

/** u behind n and l is how ü is typed where there is none: "nu" is 女 as well as 奴. */
function withUmlaut(sound: Sound): readonly Sound[] {
  const letters = sound.letters.replace(/([nl])u(?=e|$|[b-df-hj-mp-z])/g, '$1v');
  return letters === sound.letters ? [sound] : [sound, { ...sound, letters }];
}

/**
 * What may be meant by a sound as it is typed: "nihao", "ni3 hao3", "nǐhǎo", "lü4", "lv4", "lu:4",
 * "xi'an", "ㄋㄧˇㄏㄠˇ", "ㄒ一". Tones and borders count where they are given.
 * @returns none for what cannot be a sound
 */
export function readSound(text: string): readonly Sound[] {
  if (isZhuyin(text)) return [readZhuyin(text)];
  const sound = readPinyin(text);
  return sound ? withUmlaut(sound) : [];
}

/** How well a reading has the sound asked for: with just these tones, or with a neutral one. */
export type Likeness = 'same' | 'neutral' | 'none';

/**
 * Whether a reading that begins with the letters of a sound has what else was told of it. A
 * dictionary gives the neutral tone where Taiwan keeps the full one (朋友, 熱鬧, 眼睛): who asks for
 * the full one may mean that word.
 */
export function likeness(reading: Reading, { letters, conditions }: Sound): Likeness {
  const spell = SYMBOL.test(letters) ? zhuyinOf : pinyinOf;
  const ends: number[] = [];
  for (const syllable of reading) ends.push((ends.at(-1) ?? 0) + spell(syllable).length);
  let found: Likeness = 'same';
  for (const { at, tone, inside, beforeOrBehind } of conditions) {
    const one = inside ? ends.findIndex((end) => end >= at) : ends.indexOf(at);
    const next = beforeOrBehind && (at === 0 || one >= 0) ? reading[one + 1] : undefined;
    const tones = [reading[one]?.tone, next?.tone];
    if (tone === undefined ? one >= 0 : tones.includes(tone as Syllable['tone'])) continue;
    if (tone === undefined || !tones.includes(5)) return 'none';
    found = 'neutral';
  }
  return found;
}
