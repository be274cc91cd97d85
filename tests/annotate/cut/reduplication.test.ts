import { describe, expect, it } from 'vitest';
import { reduplication } from '@/lib/annotate/cut/rules/reduplication';
import { cutBy, headwords } from './marked';

describe('doubled words', () => {
  const WORDS = headwords(
    '干净',
    '开心',
    '爸妈',
    '爸爸',
    '妈妈',
    '人口',
    '人人',
    '𠮷祥',
    '\uF900弟',
    '〇一',
  );
  const join = (marked: string): string => cutBy(reduplication, marked, WORDS);

  it.each([
    ['洗|得|干|干净|净|了', '洗|得|干干净净|了'],
    ['开开|心心', '开开心心'],
    ['干|干|净|净', '干干净净'],
    // In any plane, and in the compatibility block.
    ['𠮷|𠮷祥|祥|了', '𠮷𠮷祥祥|了'],
    ['\uF900|\uF900弟|弟', '\uF900\uF900弟弟'],
    ['〇|〇一|一', '〇〇一一'],
  ])('%s is joined', (marked, joined) => {
    expect(join(marked)).toBe(joined);
  });

  it.each(['爸爸|妈妈', '人人|口口声声', '不|干|干净', '来来|往往', '#11|干干', ''])(
    '%s stays as it is',
    (marked) => {
      expect(join(marked)).toBe(marked.replace('#', ''));
    },
  );
});
