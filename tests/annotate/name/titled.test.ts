import { describe, expect, it } from 'vitest';
import { titledAt } from '@/lib/annotate/name/titled';

/** "我|问|林|阿姨" with the surname's place. */
const found = (marked: string, index: number) => {
  const words = marked.split('|');
  let at = 0;
  const pieces = words.map((simplified) => {
    const start = at;
    at += simplified.length;
    return { kind: 'word' as const, start, end: at, simplified };
  });
  return titledAt(pieces, index, words.join(''));
};

describe('a surname before a title', () => {
  it.each([
    ['我|问|林|阿姨', 2],
    ['陈|老师|来|了', 0],
    ['今天|王|医师|不|在', 1],
    ['高|老师|很|高', 0],
    ['请|方|先生|进来', 1],
  ])('%s', (marked, index) => {
    expect(found(marked, index)).toMatchObject({ type: 'person' });
  });

  it.each([
    ['很|高|老师', 1],
    ['他|许|老师|什么', 1],
    ['红|小姐', 0],
    ['林|中', 0],
    ['老|师傅', 0],
  ])('%s is none', (marked, index) => {
    expect(found(marked, index)).toBeNull();
  });
});
