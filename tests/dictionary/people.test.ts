import { describe, expect, it } from 'vitest';
import { isHardlyPerson } from '@/dictionary/compiler/people';

describe('what jieba calls a person', () => {
  it.each([
    ['操引军', 4, 'begins with no surname'],
    ['慈恩一', 16, 'begins with no surname'],
    ['郭靖见', 2, 'is hardly ever met'],
  ])('%s, met %d times, is hardly one: it %s', (word, times) => {
    expect(isHardlyPerson(word, times)).toBe(true);
  });

  it.each([
    ['丰子恺', 31, 'has a rare surname'],
    ['光武帝', 61, 'is met'],
    ['诸葛亮', 3, 'has a surname of two characters'],
    ['杰斐逊', 3, 'is foreign'],
    ['灵隐寺', 8, 'is a place'],
    ['张无忌', 416, 'is met'],
  ])('%s, met %d times, may be one: it %s', (word, times) => {
    expect(isHardlyPerson(word, times)).toBe(false);
  });
});
