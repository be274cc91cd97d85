import { describe, expect, it } from 'vitest';
import { parseReading } from '@/lib/domain/reading/reading';
import { isZhuyin, likeness, readSound, soundTerms } from '@/lib/search/sound';

const letters = (typed: string) => readSound(typed).map((sound) => sound.letters);
const like = (numbered: string, typed: string) =>
  readSound(typed).map((sound) => likeness(parseReading(numbered) ?? [], sound));

describe('soundTerms', () => {
  it('files a reading under its letters and its symbols, without tones', () => {
    expect(soundTerms(parseReading('ni3 hao3') ?? [])).toEqual(['nihao', 'ㄋㄧㄏㄠ']);
    expect(soundTerms(parseReading('lü4 se4') ?? [])).toEqual(['lvse', 'ㄌㄩㄙㄜ']);
  });
});

describe('readSound', () => {
  it.each([
    ['nihao', ['nihao']],
    ['Ni3 Hao3', ['nihao']],
    ['nǐhǎo', ['nihao']],
    ['lǜ', ['lv']],
    ['lu:4', ['lv']],
    ['lü', ['lv']],
    ['nu', ['nu', 'nv']],
    ['nuer', ['nuer', 'nver']],
    ['nuan', ['nuan']],
    ['ㄋㄧˇㄏㄠˇ', ['ㄋㄧㄏㄠ']],
    ['ㄒ一ㄝ', ['ㄒㄧㄝ']],
    ['50%', []],
    ['', []],
  ])('%s is %j', (typed, wanted) => {
    expect(letters(typed)).toEqual(wanted);
  });
});

describe('likeness', () => {
  it.each([
    ['ni3 hao3', 'ni3hao3', 'same'],
    ['ni3 hao3', 'ni3hao4', 'none'],
    ['ni3 hao3', 'nǐhao', 'same'],
    ['ni3 hao3', 'nihǎo', 'same'],
    ['xi1 an1', "xi'an", 'same'],
    ['xian1', "xi'an", 'none'],
    ['peng2 you5', 'peng2you3', 'neutral'],
    ['peng2 you5', 'ㄆㄥˊㄧㄡ˙', 'same'],
    ['ma1 ma5', 'ㄇㄚ˙ㄇㄚ', 'same'],
    ['xing1 xing5', 'ㄒㄧㄥ˙ㄒㄧㄥ', 'same'],
    ['zhe5 ta1', 'ㄓㄜ˙ㄊㄚ', 'same'],
    ['zhe4 ta1', 'ㄓㄜ˙ㄊㄚ', 'none'],
    ['ma5', '˙ㄇㄚ', 'same'],
    ['ma3', '˙ㄇㄚ', 'none'],
  ])('%s asked for as %s is %s', (numbered, typed, wanted) => {
    expect(like(numbered, typed)).toContain(wanted);
  });
});

describe('isZhuyin', () => {
  it('is symbols and marks; 一 alone is a character', () => {
    expect(isZhuyin('ㄋㄧˇ')).toBe(true);
    expect(isZhuyin('一ㄠ')).toBe(true);
    expect(isZhuyin('一')).toBe(false);
    expect(isZhuyin('漢ㄏㄢˋ')).toBe(false);
  });
});
