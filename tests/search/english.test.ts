import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { englishScore, readEnglish, wordsOf } from '@/lib/search/english';
import { baseForms } from '@/lib/search/english-forms';

const entry = (...senses: string[]): Entry => ({
  id: '字|字|zi4',
  traditional: '字',
  simplified: '字',
  pinyin: 'zi4',
  reading: null,
  taiwan: null,
  classifiers: [],
  senses: senses.map((sense) => ({ glosses: sense.split('; '), labels: [], references: [] })),
});
const score = (query: string, ...senses: string[]) =>
  englishScore(entry(...senses), readEnglish(query));

describe('wordsOf', () => {
  it('leaves out what only cites a word, unless nothing else is left', () => {
    expect(wordsOf('to eat')).toEqual(['eat']);
    expect(wordsOf('a bank')).toEqual(['bank']);
    expect(wordsOf('to be')).toEqual(['to', 'be']);
    expect(wordsOf('Café au lait')).toEqual(['cafe', 'au', 'lait']);
  });
});

describe('baseForms', () => {
  it.each([
    ['banks', 'bank'],
    ['cities', 'city'],
    ['watches', 'watch'],
    ['running', 'run'],
    ['baked', 'bake'],
    ['went', 'go'],
    ['children', 'child'],
    ['dogs', 'dog'],
  ])('%s may stand for %s', (typed, base) => {
    expect(baseForms(typed)).toContain(base);
  });

  it('leaves short words and other endings alone', () => {
    expect(baseForms('is')).toEqual(['is', 'be']);
    expect(baseForms('gas')).toEqual(['gas']);
    expect(baseForms('teacher')).toEqual(['teacher']);
  });
});

describe('englishScore', () => {
  it('a gloss that is just that comes before one that has it among more', () => {
    expect(score('bank', 'bank')).toBeGreaterThan(score('bank', 'bank card'));
    expect(score('bank', 'bank card')).toBeGreaterThan(score('bank', 'card of a bank or shop'));
  });

  it('an earlier sense comes before a later one', () => {
    expect(score('bank', 'bank', 'row')).toBeGreaterThan(score('bank', 'row', 'bank'));
  });

  it('what is in brackets explains, and hardly counts', () => {
    expect(score('finance', 'bank (finance)')).toBeGreaterThan(0);
    expect(score('finance', 'bank (finance)')).toBeLessThan(score('finance', 'finance of a bank'));
    expect(score('bank', 'bank (finance)')).toBe(score('bank', 'bank'));
  });

  it('all words have to be there', () => {
    expect(score('train station', 'station')).toBe(0);
    expect(score('train station', 'train station')).toBe(1);
  });
});
