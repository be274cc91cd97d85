import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumbered, parseReading, type Reading } from '@/lib/domain/reading/reading';
import { type SpokenWord, spokenReadings } from '@/lib/domain/reading/sandhi';

/** "我/wo3 想/xiang3 ， 水果/shui3_guo3": words with their readings, anything else is a pause. */
const wordsOf = (text: string): (SpokenWord | null)[] =>
  text.split(' ').map((item) => {
    const [characters = '', pinyin] = item.split('/');
    if (!pinyin) return null;
    return { characters, reading: parseReading(pinyin.replaceAll('_', ' ')) as Reading };
  });

const say = (text: string): string =>
  spokenReadings(wordsOf(text))
    .map((reading) => formatNumbered(reading))
    .filter(Boolean)
    .join(' ');

describe('一', () => {
  it('rises before a fourth tone and falls before the others', () => {
    expect(say('一/yi1 次/ci4')).toBe('yi2 ci4');
    expect(say('一/yi1 個/ge4')).toBe('yi2 ge4');
    expect(say('一/yi1 天/tian1')).toBe('yi4 tian1');
    expect(say('一年/yi1_nian2')).toBe('yi4 nian2');
    expect(say('一起/yi1_qi3')).toBe('yi4 qi3');
    expect(say('一心一意/yi1_xin1_yi1_yi4')).toBe('yi4 xin1 yi2 yi4');
  });
  it('keeps its tone where it counts, or ends a word or the sentence', () => {
    expect(say('第一/di4_yi1 次/ci4')).toBe('di4 yi1 ci4');
    expect(say('十一/shi2_yi1 月/yue4')).toBe('shi2 yi1 yue4');
    expect(say('一月/yi1_yue4')).toBe('yi1 yue4');
    expect(say('統一/tong3_yi1 的/de5')).toBe('tong3 yi1 de5');
    expect(say('一/yi1 ， 次/ci4')).toBe('yi1 ci4');
  });
});

it('reads 不 as bú before a fourth tone only', () => {
  expect(say('不/bu4 是/shi4')).toBe('bu2 shi4');
  expect(say('不/bu4 好/hao3')).toBe('bu4 hao3');
  expect(say('不對/bu4_dui4')).toBe('bu2 dui4');
  expect(say('不/bu4 。 是/shi4')).toBe('bu4 shi4');
});

describe('third tones', () => {
  it('rise before another third tone inside a word', () => {
    expect(say('水果/shui3_guo3')).toBe('shui2 guo3');
    expect(say('展覽館/zhan3_lan3_guan3')).toBe('zhan2 lan2 guan3');
    expect(say('老師/lao3_shi1')).toBe('lao3 shi1');
  });
  it('pair up over short words', () => {
    expect(say('很/hen3 好/hao3')).toBe('hen2 hao3');
    expect(say('我/wo3 也/ye3 想/xiang3 買/mai3')).toBe('wo2 ye3 xiang2 mai3');
    expect(say('我/wo3 買/mai3 水果/shui3_guo3')).toBe('wo2 mai3 shui2 guo3');
    expect(say('找/zhao3 老師/lao3_shi1')).toBe('zhao2 lao3 shi1');
  });
  it('leave the end of a longer word before a longer word', () => {
    expect(say('水果/shui3_guo3 舞蹈/wu3_dao3')).toBe('shui2 guo3 wu2 dao3');
  });
  it('do not reach over a pause', () => {
    expect(say('好/hao3 ， 我/wo3 走/zou3')).toBe('hao3 wo2 zou3');
  });
});

it('changes tones only, and never the words given', () => {
  const syllable = fc.record({
    base: fc.constantFrom('ma', 'yi', 'bu', 'hao'),
    tone: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  });
  const word = fc.record({
    characters: fc.constantFrom('一', '不', '一不', '好好好'),
    reading: fc.array(syllable, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(fc.option(word)), (words) => {
      const before = JSON.stringify(words);
      const spoken = spokenReadings(words);
      expect(JSON.stringify(words)).toBe(before);
      expect(spoken.map((reading) => reading.map(({ base }) => base))).toEqual(
        words.map((item) => item?.reading.map(({ base }) => base) ?? []),
      );
    }),
  );
});
