import { describe, expect, it } from 'vitest';
import {
  checkOwnText,
  describeOwnText,
  firstLineOf,
  MAX_TEXT_LENGTH,
  newTextId,
  titleOf,
} from '@/lib/study/texts/own-text';

describe('a text of the learner’s own', () => {
  it('titles itself from its first line', () => {
    const text = '\n\n  早餐店  \r\n\r\n我家樓下有一間早餐店。';
    expect(titleOf(text)).toBe('早餐店');
    expect(firstLineOf(text)).toBe('我家樓下有一間早餐店。');
  });

  it('takes a heading mark off', () => {
    expect(titleOf('# 早餐店\n內文')).toBe('早餐店');
  });

  it('takes the first clause of a long first line, which is then the line itself', () => {
    const text = `今天早上的天氣非常好，${'我們去公園走走'.repeat(10)}。`;
    expect(titleOf(text)).toBe('今天早上的天氣非常好');
    expect(firstLineOf(text).startsWith('今天早上的天氣非常好，我們')).toBe(true);
    expect([...firstLineOf(text)]).toHaveLength(60);
  });

  it('cuts where there is no clause, never through a rare character', () => {
    const title = titleOf('𠮷'.repeat(100));
    expect([...title]).toHaveLength(40);
    expect(title).toBe(`${'𠮷'.repeat(39)}…`);
  });

  it('is refused with a reason when empty, too long or without Chinese', () => {
    expect(() => checkOwnText(' \n ')).toThrow(expect.objectContaining({ code: 'empty' }));
    expect(() => checkOwnText('hello')).toThrow(expect.objectContaining({ code: 'not-text' }));
    expect(() => checkOwnText('長'.repeat(MAX_TEXT_LENGTH + 1))).toThrow(/2,000,001.*in parts/);
    expect(() => checkOwnText('長'.repeat(MAX_TEXT_LENGTH))).not.toThrow();
  });

  it('is described for the shelf', () => {
    expect(describeOwnText('a', '茶\n喝茶。', Date.UTC(2026, 0, 2))).toMatchObject({
      id: 'a',
      title: '茶',
      firstLine: '喝茶。',
      characters: 3,
      date: '2026-01-02',
    });
    expect(newTextId()).toMatch(/^[a-z2-9]{12}$/);
    expect(newTextId()).not.toBe(newTextId());
  });
});
