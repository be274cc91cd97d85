import { describe, expect, it } from 'vitest';
import { titled } from '@/lib/annotate/name/titled';

const tools = { has: () => true, frequency: () => 60_000 };

/** Names in "我|问|林|阿姨". */
const found = (marked: string): string[] => {
  const words = marked.split('|');
  const text = words.join('');
  let at = 0;
  const pieces = words.map((simplified) => {
    const start = at;
    at += simplified.length;
    return { kind: 'word' as const, start, end: at, simplified };
  });
  return titled
    .propose({ text, pieces, known: new Map() }, tools)
    .map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
};

describe('a surname before a title', () => {
  it.each([
    ['我|问|林|阿姨', '林 person'],
    ['陈|老师|来|了', '陈 person'],
    ['今天|王|医师|不|在', '王 person'],
    ['高|老师|很|高', '高 person'],
    ['请|方|先生|进来', '方 person'],
  ])('%s', (marked, expected) => {
    expect(found(marked)).toEqual([expected]);
  });

  it.each(['很|高|老师', '他|许|老师|什么', '红|小姐', '林|中', '老|师傅'])(
    '%s has none',
    (marked) => {
      expect(found(marked)).toEqual([]);
    },
  );
});
