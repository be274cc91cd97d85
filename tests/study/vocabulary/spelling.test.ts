import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { markedSentence, spell, spellSaved } from '@/lib/study/vocabulary/spelling';

const word = { pinyin: 'la1 ji1', taiwanPinyin: 'le4 se4', simplified: '垃圾' } as SavedWord;

const met = {
  textId: 'a',
  textTitle: '茶',
  href: '/read/a',
  sentence: '倒垃圾囉。',
  sentenceSimplified: '倒垃圾啰。',
  within: { start: 1, end: 3 },
  offset: 9,
};

describe('spelling', () => {
  it('writes a reading in both ways', () => {
    expect(spell('lü4 dou4')).toEqual({ pinyin: 'lǜdòu', zhuyin: 'ㄌㄩˋ ㄉㄡˋ' });
  });
  it('writes a phrase word by word', () => {
    expect(spell('qu4 nian2  shao3 le5')).toEqual({
      pinyin: 'qùnián shǎole',
      zhuyin: 'ㄑㄩˋ ㄋㄧㄢˊ ㄕㄠˇ ˙ㄌㄜ',
    });
  });
  it('leaves what is no reading as it stands', () => {
    expect(spell('K shu1')).toEqual({ pinyin: 'K shu1', zhuyin: '' });
  });
  it('goes by the learner’s standard', () => {
    expect(spellSaved(word, 'taiwan').pinyin).toBe('lèsè');
    expect(spellSaved(word, 'mainland').pinyin).toBe('lājī');
    expect(spellSaved({ ...word, taiwanPinyin: '' }, 'taiwan').pinyin).toBe('lājī');
  });
});

describe('the word in its sentence', () => {
  it('stands at the same place in both scripts', () => {
    expect(markedSentence(met, word, 'traditional')).toEqual({
      text: '倒垃圾囉。',
      mark: { start: 1, end: 3 },
    });
    expect(markedSentence(met, word, 'simplified')).toEqual({
      text: '倒垃圾啰。',
      mark: { start: 1, end: 3 },
    });
  });
  it('is looked for where lengths differ', () => {
    const longer = { ...met, sentenceSimplified: '𬴂倒垃圾啰。' };
    expect(markedSentence(longer, word, 'simplified').mark).toEqual({ start: 3, end: 5 });
    const gone = { ...met, sentenceSimplified: '啰。' };
    expect(markedSentence(gone, word, 'simplified').mark).toBeNull();
  });
});
