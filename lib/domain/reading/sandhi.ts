import type { Reading, Syllable, Tone } from './reading';

/** A word to be spoken: its Han characters and its dictionary tones, one syllable a character. */
export interface SpokenWord {
  readonly characters: string;
  readonly reading: Reading;
}

interface Beat {
  readonly character: string;
  readonly base: string;
  /** The dictionary's tone. */
  readonly tone: Tone;
  spoken: Tone;
  /** Index of the word, and where in it the syllable stands. */
  readonly word: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const NUMERAL = /[〇零一二兩三四五六七八九十百千萬億两万亿]/u;

/** Words in which 一 counts and keeps its tone: 第一, 十一, 一月, 星期一. */
const keepsYi = (before: Beat | undefined, after: Beat): boolean =>
  (before !== undefined && /[第初〇零一二三四五六七八九十]/u.test(before.character)) ||
  /[月號号樓楼]/u.test(after.character) ||
  NUMERAL.test(after.character);

/** 一 is yí before a fourth tone and yì before the others, unless it counts or ends its word. */
function changeYi(beats: readonly Beat[]): void {
  for (const [index, beat] of beats.entries()) {
    const after = beats[index + 1];
    if (beat.character !== '一' || beat.tone !== 1 || !after) continue;
    const before = beats[index - 1];
    if (beat.isLast && !beat.isFirst) continue;
    if (keepsYi(before, after)) continue;
    // 個 is light in 一個, but it is the fourth tone it lost that counts.
    const isFalling = after.tone === 4 || (after.tone === 5 && after.character === '個');
    beat.spoken = isFalling ? 2 : 4;
  }
}

/** 不 is bú before a fourth tone. */
function changeBu(beats: readonly Beat[]): void {
  for (const [index, beat] of beats.entries()) {
    if (beat.character === '不' && beat.tone === 4 && beats[index + 1]?.tone === 4) beat.spoken = 2;
  }
}

/** A stretch of syllables spoken together: a longer word, or one or more words of one syllable. */
function groupsOf(beats: readonly Beat[]): Beat[][] {
  const groups: Beat[][] = [];
  for (const beat of beats) {
    const last = groups.at(-1);
    const isAlone = beat.isFirst && beat.isLast;
    const joins = last?.at(-1);
    const sameWord = joins?.word === beat.word;
    const bothAlone = isAlone && joins?.isFirst && joins.isLast && last && last.length < 2;
    if (last && (sameWord || bothAlone)) last.push(beat);
    else groups.push([beat]);
  }
  return groups;
}

/**
 * Third tones rise before third tones. Inside a group all but the last do; between groups only the
 * syllable of a word of one syllable does: short words pair up (wó yě · xiáng mǎi), a longer word
 * keeps its shape.
 */
function changeThirds(beats: readonly Beat[]): void {
  for (const group of groupsOf(beats)) {
    for (let at = 0; at < group.length - 1; at++) {
      const beat = group[at] as Beat;
      if (beat.spoken === 3 && group[at + 1]?.tone === 3) beat.spoken = 2;
    }
  }
  for (const [index, beat] of beats.entries()) {
    const after = beats[index + 1];
    if (!after || after.word === beat.word || beat.spoken !== 3 || after.spoken !== 3) continue;
    if (beat.isFirst || (after.isFirst && after.isLast)) beat.spoken = 2;
  }
}

function changeRun(beats: readonly Beat[]): void {
  changeYi(beats);
  changeBu(beats);
  changeThirds(beats);
}

/**
 * Tones as they are spoken: 一 and 不 before other tones, and chains of third tones. Stored tones are
 * never changed; this makes new readings for display.
 * @param words the words of a sentence in order; null for a pause (punctuation).
 * @returns one reading a word, empty for pauses.
 */
export function spokenReadings(words: readonly (SpokenWord | null)[]): Reading[] {
  const spoken: Syllable[][] = words.map(() => []);
  let run: Beat[] = [];
  const finish = (): void => {
    changeRun(run);
    for (const { base, spoken: tone, word } of run) spoken[word]?.push({ base, tone });
    run = [];
  };
  for (const [word, item] of words.entries()) {
    if (!item) {
      finish();
      continue;
    }
    const characters = [...item.characters];
    for (const [index, { base, tone }] of item.reading.entries()) {
      run.push({
        character: characters[index] ?? '',
        base,
        tone,
        spoken: tone,
        word,
        isFirst: index === 0,
        isLast: index === item.reading.length - 1,
      });
    }
  }
  finish();
  return spoken;
}
