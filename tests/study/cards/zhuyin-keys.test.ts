import { describe, expect, it } from 'vitest';
import { asZhuyin, ZHUYIN_ROWS } from '@/lib/study/cards/zhuyin-keys';

describe('a zhuyin keyboard', () => {
  it('has every sign of Mandarin once, and the tones but the first', () => {
    const signs = ZHUYIN_ROWS.flat();
    expect(new Set(signs).size).toBe(signs.length);
    const all = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦˊˇˋ˙';
    expect([...signs].sort()).toEqual([...all].sort());
  });

  it('is typed on with the keys of Latin letters', () => {
    expect(asZhuyin('xu4g3')).toBe('ㄌㄧˋㄕˇ');
    expect(asZhuyin('XU04')).toBe('ㄌㄧㄢˋ');
    expect(asZhuyin('5j/ ji3')).toBe('ㄓㄨㄥ ㄨㄛˇ');
    expect(asZhuyin('ㄌㄧ4')).toBe('ㄌㄧˋ');
  });
});
