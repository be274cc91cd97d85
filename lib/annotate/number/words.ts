import { BESIDE } from './beside';
import type { IsWord } from './rule';

const takesOne = BESIDE.ends('one-belongs-before');
const isWeek = BESIDE.ends('weekday-after');
const WEEKDAYS: ReadonlySet<string> = new Set('一二三四五六');

/** 統一|十五, 星期三|十點: the numeral that begins at `start` belongs to the word before it. */
export function endsWord(text: string, start: number): boolean {
  const numeral = text.charAt(start);
  if (numeral === '一' && takesOne(text.charAt(start - 1))) return true;
  return WEEKDAYS.has(numeral) && isWeek(text.slice(Math.max(0, start - 2), start));
}

/** Counting a month, a year or a thing does not make a numeral part of a word. */
const countsOn = BESIDE.begins('counts-on');
const LONGEST_TAIL = 4;

export function startsLongerWord(
  text: string,
  start: number,
  end: number,
  isWord: IsWord,
): boolean {
  if (countsOn(text.charAt(end))) return false;
  for (let stop = end + LONGEST_TAIL; stop > end; stop--) {
    if (stop <= text.length && isWord(text.slice(start, stop))) return true;
  }
  return false;
}
