import { describe, expect, it } from 'vitest';
import { measureWord } from '@/lib/annotate/cut/rules/measure-word';
import { cutBy, headwords } from './marked';

const WORDS = headwords('油条', '面条', '纸张', '花朵');
const part = (marked: string): string => cutBy(measureWord, marked, WORDS);

describe('a measure word that counts nothing', () => {
  it.each([
    ['他|加油|条|吃', '他|加|油条|吃'],
    ['煮面|条', '煮|面条'],
    ['买花|朵', '买|花朵'],
  ])('%s ends a longer word', (marked, parted) => {
    expect(part(marked)).toBe(parted);
  });

  it.each([
    ['这几|条|路', 'counted'],
    ['#三|条|路', 'a number before it'],
    ['加|油|条', 'one character before it'],
    ['公园|条', 'no longer word'],
    ['加油|站', 'no measure word'],
  ])('%s stays: %s', (marked) => {
    expect(part(marked)).toBe(marked.replace('#', ''));
  });
});
