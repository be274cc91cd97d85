import { spellWord } from './pinyin';
import { formatNumbered, parseReading, type Reading, type Syllable } from './reading';
import { formatZhuyin } from './zhuyin';

/** Readings of several words in a row, each of one word: what is said together is spelled together. */
export type Phrase = readonly Reading[];

/** Between the words of a phrase in numbered pinyin; within a word one blank is. */
const BETWEEN = '  ';

/** "qu4 nian2  shao3 le5": as `formatNumbered`, two blanks between words. */
export const formatPhrase = (words: Phrase): string =>
  words
    .filter((word) => word.length > 0)
    .map(formatNumbered)
    .join(BETWEEN);

/** The inverse of `formatPhrase`; null when any part is not a numbered syllable. */
export function parsePhrase(numbered: string): Phrase | null {
  const words = numbered.trim().split(/\s{2,}/);
  const readings = words.map(parseReading).filter((reading) => reading !== null);
  return readings.length === words.length ? readings : null;
}

/** "qùnián shǎo le". */
export const spellPhrase = (words: Phrase): string =>
  words.map(spellWord).filter(Boolean).join(' ');

/** "ㄑㄩˋ ㄋㄧㄢˊ ㄕㄠˇ ˙ㄌㄜ". */
export const zhuyinOfPhrase = (words: Phrase): string =>
  words.map(formatZhuyin).filter(Boolean).join(' ');

const spokenAs = (numbered: string): ReadonlySet<string> => new Set(numbered.split(' '));
const isOneOf =
  (known: ReadonlySet<string>) =>
  (syllable: Syllable | undefined): boolean =>
    syllable !== undefined && known.has(formatNumbered([syllable]).toLowerCase());

const isDigit = isOneOf(spokenAs('yi1 er4 liang3 san1 si4 wu3 liu4 qi1 ba1 jiu3 ji3 shu4'));
const isTen = isOneOf(spokenAs('shi2'));
const isUnit = isOneOf(spokenAs('bai3 qian1 wan4 yi4 zhao4'));
const isOrdinal = isOneOf(spokenAs('di4'));
const isPart = isOneOf(spokenAs('fen1'));
const isOf = isOneOf(spokenAs('zhi1'));

/** How many syllables the word has that begins at a place of a spoken number. */
function wordLength(reading: Reading, at: number): number {
  const [first, second, third] = reading.slice(at, at + 3);
  if (isOrdinal(first)) return second ? 1 + wordLength(reading, at + 1) : 1;
  if (isPart(first) && isOf(second)) return 2;
  if (isTen(first)) return isDigit(second) ? 2 : 1;
  if (!isDigit(first)) return 1;
  if (isTen(second)) return isDigit(third) ? 3 : 2;
  return isUnit(second) ? 2 : 1;
}

/**
 * A spoken number in its words: digits with the unit after them, tens with what follows up to 99,
 * 第 with its number, 分之; digits that are read one by one stand each for itself.
 * Rule: GB/T 16159-2012, 6.1.5: jiǔyì líng qīwàn èrqiān sānbǎi wǔshíliù; bǎi fēnzhī liùshíyī.
 */
export function wordsOfNumber(reading: Reading): Phrase {
  const words: Reading[] = [];
  for (let at = 0; at < reading.length; ) {
    const length = wordLength(reading, at);
    words.push(reading.slice(at, at + length));
    at += length;
  }
  return words;
}
