import { describe, expect, it } from 'vitest';
import { titled } from '@/lib/annotate/name/titled';
import { marked } from './marked';

const tools = { has: () => true, frequency: () => 60_000 };

/** Names in "我|问|林|阿姨". */
const found = (words: string): string[] => {
  const search = marked(words);
  return titled
    .propose(search, tools)
    .map(({ start, end, type }) => `${search.text.slice(start, end)} ${type}`);
};

describe('a surname before a title', () => {
  it.each([
    ['我|问|林|阿姨', '林 person'],
    ['陈|老师|来|了', '陈 person'],
    ['今天|王|医师|不|在', '王 person'],
    ['高|老师|很|高', '高 person'],
    ['请|方|先生|进来', '方 person'],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual([expected]);
  });

  it.each(['很|高|老师', '他|许|老师|什么', '红|小姐', '林|中', '老|师傅'])(
    '%s has none',
    (words) => {
      expect(found(words)).toEqual([]);
    },
  );
});
