import { describe, expect, it } from 'vitest';
import { profileFrom, profileOf } from '@/lib/domain/wire/profile';
import type { WireBlock } from '@/lib/domain/wire/wire';
import { shareKnown } from '../../study/vocabulary/share-known';

const block: WireBlock = {
  version: 1,
  start: 0,
  end: 9,
  lexemes: [
    ['word', '裏', '裡', '里', 'li3', 0, [], 0],
    ['word', '茶', 0, 0, 'cha2', 0, [], { band: 1 }],
    ['word', '王小明', 0, 0, 'Wang2 Xiao3 ming2', 0, [], { flags: ['name'] }],
    ['punctuation', '。', 0, 0, '', 0, [], 0],
    ['number', '三', 0, 0, 'san1', 0, [], { value: 3 }],
  ],
  paragraphs: [
    [
      0,
      [
        [2, 0, 1, 3],
        [1, 3],
      ],
    ],
    [9, [[1, 4, 3]]],
  ],
  entries: [],
};

describe('the words of a text', () => {
  it('are counted by standard form, without names, numbers and punctuation', () => {
    expect(profileOf([block, block])).toEqual({ words: '裡\t茶', counts: [2, 6] });
  });
});

describe('a word written in two ways', () => {
  it('is counted as one', () => {
    const entries = ['臺灣|台湾|Tai2 wan1'];
    const both: WireBlock = {
      ...block,
      lexemes: [
        ['word', '台灣', 0, '台湾', 'Tai2 wan1', 0, entries, 0],
        ['word', '臺灣', 0, '台湾', 'Tai2 wan1', 0, entries, 0],
      ],
      paragraphs: [[0, [[0, 1]]]],
    };
    expect(profileOf([both])).toEqual({ words: '臺灣', counts: [2] });
  });
});

describe('the share known', () => {
  const profile = profileOf([block]);
  it('is of running words', () => {
    expect(shareKnown(profile, new Map([['茶', { status: 'known' as const }]]))).toBe(3 / 4);
  });
  it('leaves ignored words out', () => {
    const words = new Map([
      ['茶', { status: 'ignored' as const }],
      ['裡', { status: 'known' as const }],
    ]);
    expect(shareKnown(profile, words)).toBe(1);
  });
  it('is not told while nothing is known', () => {
    expect(shareKnown(profile, new Map([['茶', { status: 'learning' as const }]]))).toBeNull();
    expect(shareKnown(profileFrom(new Map()), new Map())).toBeNull();
  });
});
