import type { IsWord } from './rule';

/** 統一|十五: the numeral belongs to the word before it. */
const WORD_END = /[統统唯單单萬万同任逐專专之其](?=一)|(?:星期|禮拜|礼拜|週|周)(?=[一二三四五六])/y;

export function endsWord(text: string, start: number): boolean {
  for (const back of [1, 2]) {
    WORD_END.lastIndex = Math.max(0, start - back);
    const match = WORD_END.exec(text);
    if (match && match.index + match[0].length === start) return true;
  }
  return false;
}

/** Counting a month, a year or a thing does not make a numeral part of a word. */
const COUNTING_TAIL = /^(?:月|日|號|号|年|歲|岁|個|个|次|元|萬|万|億|亿|多|餘|余|分|點|点)/;
const LONGEST_TAIL = 4;

export function startsLongerWord(
  text: string,
  start: number,
  end: number,
  isWord: IsWord,
): boolean {
  if (COUNTING_TAIL.test(text.slice(end))) return false;
  for (let stop = end + LONGEST_TAIL; stop > end; stop--) {
    if (stop <= text.length && isWord(text.slice(start, stop))) return true;
  }
  return false;
}
