import { describe, expect, it } from 'vitest';
import { introducedBy, personContext, speaksBy } from '@/lib/annotate/name/context';
import { Affixes } from '@/lib/annotate/name/rows';

describe('what stands beside a name', () => {
  it.each([
    ['他的作家', '喜欢狗', 4],
    ['导演：', '喜欢狗', 4],
    ['导演 ：', '喜欢狗', 1],
    ['他们', '先生喜欢', 4],
    ['他们', '（化名）', 4],
    ['他们', '表示同意', 2.5],
    ['他们', '，', 1],
    ['', '狗', 1],
    ['我跟', '狗', 1],
    ['作家', '表示同意', 6.5],
    ['我跟', '昨晚回来', 2],
    ['他们', '狗', 0],
  ])('%s … %s adds up to %d nats', (before, after, evidence) => {
    expect(personContext(before, after)).toBe(evidence);
  });

  it('introduces or speaks', () => {
    expect(introducedBy('他是总统')?.rule).toMatch(/^names\/titles:\d+$/);
    expect(introducedBy('总统府')).toBeUndefined();
    expect(speaksBy('表示他')?.rule).toMatch(/^names\/beside:\d+$/);
    expect(speaksBy('他表示')).toBeUndefined();
  });
});

describe('beginnings and ends', () => {
  const words = new Affixes([
    ['部长', 1],
    ['副部长', 2],
    ['部长', 3],
  ]);

  it('are the longest word listed, by its first line', () => {
    expect(words.beginning('副部长说')).toBe(2);
    expect(words.ending('前副部长')).toBe(2);
    expect(words.ending('正部长')).toBe(1);
    expect(words.ending('长')).toBeUndefined();
    expect(words.beginning('')).toBeUndefined();
  });
});
