import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { likeness, lookAlikes } from '@/lib/study/vocabulary/look-alikes';
import { newWord } from './new-word';

const word = (id: string, pinyin: string, status: SavedWord['status'] = 'learning'): SavedWord => ({
  ...newWord(id),
  pinyin,
  status,
  saved: true,
  encounters: [],
  added: 1,
  changed: 1,
  deleted: false,
});

const WORDS = [
  word('經驗', 'jing1 yan4'),
  word('經歷', 'jing1 li4'),
  word('精力', 'jing1 li4'),
  word('經', 'jing1'),
  word('驗收', 'yan4 shou1'),
  word('茶', 'cha2'),
  word('差', 'cha4'),
  word('蜜蜂', 'mi4 feng1'),
  word('蜂蜜', 'feng1 mi4'),
  word('經期', 'jing1 qi2', 'ignored'),
];
const of = (id: string) => WORDS.find((one) => one.id === id) as SavedWord;
const alike = (id: string) => lookAlikes(of(id), WORDS).map((one) => one.id);

describe('words taken for one another', () => {
  it('have all but one character in common, or sound alike but for tones', () => {
    expect(alike('經歷')).toEqual(['精力', '經驗', '經']);
    expect(alike('茶')).toEqual(['差']);
  });

  it('have their characters turned round', () => {
    expect(alike('蜜蜂')).toEqual(['蜂蜜']);
  });

  it('share a character at least', () => {
    expect(alike('驗收')).toEqual(['經驗']);
    expect(lookAlikes(of('茶'), [of('經驗')])).toEqual([]);
  });

  it('are three at most, never the word itself, never one that is ignored', () => {
    expect(alike('經驗')).toEqual(['經歷', '經', '驗收']);
  });

  it('are as alike from either side', () => {
    const any = fc.constantFrom(...WORDS);
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
      }),
    );
  });
});
