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

  it('takes the first sentence of a long first line where that is short enough', () => {
    const text = `我們今天去學校，老師說明天要考試。${'大家都很緊張。'.repeat(10)}`;
    expect(titleOf(text)).toBe('我們今天去學校，老師說明天要考試。');
  });

  it('takes no line for a title that was broken in the midst of a sentence', () => {
    const broken =
      '那年冬天，祖母死了，父親的差使也交卸了，正是禍不單\n行的日子，我從北京到徐州，打算跟著父親奔喪回家。';
    expect(titleOf(broken)).toBe('那年冬天');
    const ending = '我從北京到徐州，打算跟著父親奔喪回家。到徐州見著父親，\n看見滿院狼藉的東西。';
    expect(titleOf(ending)).toBe('我從北京到徐州，打算跟著父親奔喪回家。');
  });

  it.each([
    ['慢慢爬上阿里山', '從嘉義車站往東看，什麼也看不到。'],
    ['颱風逼近，全台十一個縣市明天停止上班上課', ''],
    ['兩個黃鸝鳴翠柳，一行白鷺上青天。', '窗含西嶺千秋雪，門泊東吳萬里船。'],
    ['颱風逼近，全台十一個縣市明天停止上班上課', '中央氣象署說。'],
  ])('takes %s for one', (title, below) => {
    expect(titleOf(`${title}\n${below}\n內文。`)).toBe(title);
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
