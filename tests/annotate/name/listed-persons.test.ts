import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/annotate/name/find-names';
import type { NameTools } from '@/lib/annotate/name/rule';
import { marked } from './marked';

/** Words with their occurrences in a frequency list; everything else is unknown to it. */
const WORDS: Readonly<Record<string, number>> = {
  张: 24_000,
  陈: 5_000,
  大同: 550,
  美丽: 3_000,
  李: 10_000,
  和: 556_000,
  等: 120_000,
  来: 161_000,
  白: 9_000,
  卡: 3_600,
  多: 99_000,
  桑: 900,
  约: 9_000,
  好: 70_000,
  柯: 900,
  南: 16_000,
  说: 200_000,
};
const tools: NameTools = {
  has: (word) => word in WORDS,
  frequency: (word) => WORDS[word] ?? 0,
  isPerson: (word) => word === '林志玲',
};
const persons = (words: string): string[] => {
  const search = marked(words);
  return findNames(search, search.known, tools)
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => search.text.slice(start, end));
};

describe('people listed with others', () => {
  it('are people though their given names are words', () => {
    expect(persons('林志玲|、|李|大同|和|张|美丽|等')).toEqual(['林志玲', '李大同', '张美丽']);
  });

  it('are not told from the words alone', () => {
    expect(persons('张|美丽|来')).toEqual([]);
  });
});

describe('what only looks like somebody', () => {
  it('is a measure word after a number', () => {
    expect(persons('十多|张|白|卡')).toEqual([]);
  });

  it('ends before how somebody is addressed', () => {
    expect(persons('和|陈|桑|约|好')).toEqual(['陈']);
  });
});

describe('a dot', () => {
  it('makes a name of single characters before it that foreign names are hardly written with', () => {
    expect(persons('说|柯|南|·|道尔')).toContain('柯南');
  });
});
