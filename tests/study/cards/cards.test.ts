import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { CARD_KINDS } from '@/lib/domain/card-kind';
import { canAsk } from '@/lib/study/cards/askable';
import { askedSentence } from '@/lib/study/cards/asked-sentence';
import { spokenSentence, spokenWord } from '@/lib/study/cards/spoken';
import { metIn, savedWord } from './saved-word';

const askableKinds = (word: SavedWord) => CARD_KINDS.filter((kind) => canAsk(word, kind));

describe('what can be asked of a word', () => {
  it('is everything where it has a sentence, a meaning, a reading and characters', () => {
    const word = savedWord('茶', { encounters: [metIn('喝茶。', '茶')] });
    expect(askableKinds(word)).toEqual([
      'recognise',
      'recall',
      'listen',
      'cloze',
      'reading',
      'write',
    ]);
  });

  it('is no gap without a sentence in which its place is known', () => {
    expect(askableKinds(savedWord('茶'))).not.toContain('cloze');
    const lost = savedWord('茶', { encounters: [metIn('喝咖啡。', '茶')] });
    expect(askableKinds(lost)).not.toContain('cloze');
  });

  it('is not its meaning where it has none', () => {
    expect(askableKinds(savedWord('茶', { gloss: ' ' }))).not.toContain('recall');
  });

  it('is no reading that is not all syllables, and no writing of letters', () => {
    const letters = { traditional: 'K書', simplified: 'K书', pinyin: 'K shu1', taiwanPinyin: '' };
    const kinds = askableKinds(savedWord('K書', letters));
    expect(kinds).not.toContain('reading');
    expect(kinds).not.toContain('write');
    expect(askableKinds(savedWord('𠮷', { pinyin: '?5' }))).not.toContain('reading');
    const phrase = savedWord('去年少了', { pinyin: 'qu4 nian2  shao3 le5', taiwanPinyin: '' });
    expect(askableKinds(phrase)).toEqual(expect.arrayContaining(['reading', 'write']));
    expect(askableKinds(savedWord('一二三四五六七八九'))).not.toContain('write');
  });
});

describe('the sentence a card asks in', () => {
  const first = metIn('喝茶。', '茶');
  const lost = metIn('喝咖啡。', '茶');
  const last = metIn('我要茶。', '茶');
  const word = savedWord('茶', { encounters: [first, lost, last] });

  it('is the newest at first, then with each answer the one before, and round again', () => {
    const asked = [0, 1, 2, 3, 4].map((reps) => askedSentence(word, 'recognise', reps));
    expect(asked).toEqual([last, lost, first, last, lost]);
  });

  it('is, for a gap, only one in which the word can be left out', () => {
    expect([0, 1, 2].map((reps) => askedSentence(word, 'cloze', reps))).toEqual([
      last,
      first,
      last,
    ]);
  });

  it('is none where the word was met nowhere', () => {
    expect(askedSentence(savedWord('茶'), 'recognise', 7)).toBeUndefined();
  });
});

describe('what is said of a card', () => {
  it('is the word in both scripts', () => {
    const [token] = spokenWord(savedWord('車', { simplified: '车' }));
    expect(token).toMatchObject({ traditional: '車', simplified: '车' });
  });

  it('is a sentence character by character, each in both scripts', () => {
    const met = { ...metIn('𠮷車。', '車'), sentenceSimplified: '𠮷车。' };
    const tokens = spokenSentence(met);
    expect(tokens.map(({ traditional, simplified }) => traditional + simplified)).toEqual([
      '𠮷𠮷',
      '車车',
      '。。',
    ]);
    expect(tokens.map(({ span }) => span.start)).toEqual([0, 2, 3]);
  });

  it('is a sentence in one piece where the scripts do not run side by side', () => {
    const met = { ...metIn('甚麼。', '甚麼'), sentenceSimplified: '什。' };
    expect(spokenSentence(met)).toHaveLength(1);
  });
});
