import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { asMet, isMetIn, type NewWord, savedAt } from '@/lib/study/vocabulary/words';
import { metIn } from '../cards/saved-word';
import { newWord } from './new-word';

const NOW = { time: 5, order: 1 };
const stamp = { changed: 1, deleted: false };

const row: NewWord = { ...newWord('行'), pinyin: 'xing2', taiwanPinyin: 'xing2', gloss: 'to walk' };
const shop: NewWord = { ...row, pinyin: 'hang2', taiwanPinyin: 'hang2', gloss: 'row; line' };
const entries = (word: NewWord): NewWord => ({ ...word, entryIds: ['行|行|xing2'] });

const saved = (...meetings: readonly (readonly [NewWord, string])[]): SavedWord =>
  meetings.reduce<SavedWord | undefined>(
    (before, [word, sentence], offset) => ({
      ...savedAt(before, word, { ...metIn(sentence, '行'), offset }, NOW),
      ...stamp,
    }),
    undefined,
  ) as SavedWord;

describe('a word saved in a sentence', () => {
  it('is there what it was there, and elsewhere what it was elsewhere', () => {
    const word = saved([entries(row), '行路難。'], [entries(shop), '第三行。']);
    const [first, second] = word.encounters;
    expect(word).toMatchObject({ pinyin: 'xing2', gloss: 'to walk' });
    expect(asMet(word, first)).toMatchObject({ pinyin: 'xing2', gloss: 'to walk' });
    expect(asMet(word, second)).toMatchObject({
      pinyin: 'hang2',
      taiwanPinyin: 'hang2',
      gloss: 'row; line',
    });
    expect(asMet(word, undefined)).toEqual(word);
  });

  it('says of a sentence only what the word does not say of itself', () => {
    const word = saved([entries(row), '行路難。'], [entries(row), '能行。']);
    for (const met of word.encounters) expect(Object.keys(met)).not.toContain('gloss');
  });

  it('means in all sentences what the learner says where no dictionary has it', () => {
    const own = { ...saved([row, '行路難。'], [shop, '第三行。']), gloss: 'my own words' };
    expect(asMet(own, own.encounters[1]).gloss).toBe('my own words');
  });

  it('knows the sentences it was met in', () => {
    const { encounters } = saved([row, '行路難。']);
    expect(isMetIn(encounters, { ...metIn('行路難。', '行'), offset: 700 })).toBe(true);
    expect(isMetIn(encounters, metIn('第三行。', '行'))).toBe(false);
    expect(isMetIn(encounters, { ...metIn('行路難。', '行'), textId: 'b' })).toBe(false);
  });
});
