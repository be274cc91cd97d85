import { describe, expect, it } from 'vitest';
import { charactersOf, countHan, hasHan, isAllHan, isHan } from '@/lib/domain/han';

describe('a Han character', () => {
  it.each(['一', '龜', '〇', '々', '㐀', '𠮷', '\uF900', '⺀'])('%s is one', (character) => {
    expect(isHan(character)).toBe(true);
  });

  it.each(['ㄅ', 'の', '⿰', '。', 'A', '１', '', '一二', '\ud842'])('%j is none', (text) => {
    expect(isHan(text)).toBe(false);
  });
});

describe('a text', () => {
  it('has some where one of it is', () => {
    expect(hasHan('T恤')).toBe(true);
    expect(hasHan('MV')).toBe(false);
  });

  it('is all of them where nothing else is in it', () => {
    expect(isAllHan('𠮷野家')).toBe(true);
    expect(isAllHan('時時々々')).toBe(true);
    expect(isAllHan('卡拉OK')).toBe(false);
    expect(isAllHan('')).toBe(false);
  });

  it('counts them by code points', () => {
    expect(countHan('二〇二六年，𠮷野家 3 樓')).toBe(9);
    expect(charactersOf('𠮷野')).toEqual(['𠮷', '野']);
  });
});
