import { describe, expect, it } from 'vitest';
import {
  parseReading,
  parseSyllable,
  type Reading,
  type Syllable,
} from '@/lib/domain/reading/reading';
import { formatZhuyin, zhuyinColumn, zhuyinSyllable } from '@/lib/domain/reading/zhuyin';

const zhuyin = (numbered: string): string => zhuyinSyllable(parseSyllable(numbered) as Syllable);

describe('zhuyinSyllable', () => {
  it.each([
    ['ma1', 'ㄇㄚ'],
    ['ma3', 'ㄇㄚˇ'],
    ['ma5', '˙ㄇㄚ'],
    ['yi1', 'ㄧ'],
    ['yin3', 'ㄧㄣˇ'],
    ['ying2', 'ㄧㄥˊ'],
    ['you3', 'ㄧㄡˇ'],
    ['ye3', 'ㄧㄝˇ'],
    ['yong4', 'ㄩㄥˋ'],
    ['yue4', 'ㄩㄝˋ'],
    ['yuan2', 'ㄩㄢˊ'],
    ['yun2', 'ㄩㄣˊ'],
    ['yu3', 'ㄩˇ'],
    ['yo1', 'ㄧㄛ'],
    ['yai2', 'ㄧㄞˊ'],
    ['wu3', 'ㄨˇ'],
    ['wo3', 'ㄨㄛˇ'],
    ['weng1', 'ㄨㄥ'],
    ['wen4', 'ㄨㄣˋ'],
    ['zhi1', 'ㄓ'],
    ['ri4', 'ㄖˋ'],
    ['si4', 'ㄙˋ'],
    ['ji4', 'ㄐㄧˋ'],
    ['ju2', 'ㄐㄩˊ'],
    ['quan2', 'ㄑㄩㄢˊ'],
    ['xiong2', 'ㄒㄩㄥˊ'],
    ['xun4', 'ㄒㄩㄣˋ'],
    ['dong1', 'ㄉㄨㄥ'],
    ['gui4', 'ㄍㄨㄟˋ'],
    ['liu2', 'ㄌㄧㄡˊ'],
    ['lun2', 'ㄌㄨㄣˊ'],
    ['lüe4', 'ㄌㄩㄝˋ'],
    ['nü3', 'ㄋㄩˇ'],
    ['lüan2', 'ㄌㄩㄢˊ'],
    ['zhuang4', 'ㄓㄨㄤˋ'],
    ['er2', 'ㄦˊ'],
    ['r5', '˙ㄦ'],
    ['ê4', 'ㄝˋ'],
    ['m2', 'ㄇˊ'],
    ['n4', 'ㄣˋ'],
    ['ng2', 'ㄫˊ'],
    ['hm5', '˙ㄏㄇ'],
    ['Lü3', 'ㄌㄩˇ'],
    ['q5', '˙ㄑ'],
  ])('%s is %s', (numbered, symbols) => {
    expect(zhuyin(numbered)).toBe(symbols);
  });
});

it('sets the mark apart for the column beside a character', () => {
  expect(zhuyinColumn({ base: 'lian', tone: 4 })).toEqual({ symbols: 'ㄌㄧㄢ', mark: 'ˋ' });
  expect(zhuyinColumn({ base: 'de', tone: 5 })).toEqual({ symbols: 'ㄉㄜ', mark: '˙' });
  expect(zhuyinColumn({ base: 'tian', tone: 1 })).toEqual({ symbols: 'ㄊㄧㄢ', mark: '' });
});

it('formats a reading syllable by syllable', () => {
  expect(formatZhuyin(parseReading('li4 lian4') as Reading)).toBe('ㄌㄧˋ ㄌㄧㄢˋ');
});

it('gives back what is no Mandarin syllable', () => {
  expect(zhuyin('K5')).toBe('˙ㄎ');
  expect(zhuyinColumn({ base: 'VIP', tone: 1 }).symbols).toBe('VIP');
});
