import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPhrase,
  parsePhrase,
  spellPhrase,
  wordsOfNumber,
  zhuyinOfPhrase,
} from '../../../lib/domain/reading/phrase';
import { parseReading, type Reading } from '../../../lib/domain/reading/reading';

const readingOf = (numbered: string): Reading => parseReading(numbered) ?? [];

describe('a phrase', () => {
  const words = ['qu4 nian2', 'xi1 an1', 'le5'].map(readingOf);

  it('is spelled word by word', () => {
    expect(spellPhrase(words)).toBe("qùnián xī'ān le");
    expect(zhuyinOfPhrase(words)).toBe('ㄑㄩˋ ㄋㄧㄢˊ ㄒㄧ ㄢ ˙ㄌㄜ');
  });

  it('keeps its words in numbered pinyin', () => {
    expect(formatPhrase(words)).toBe('qu4 nian2  xi1 an1  le5');
    expect(parsePhrase('qu4 nian2  xi1 an1  le5')).toEqual(words);
    expect(parsePhrase('li4 shi3')).toEqual([readingOf('li4 shi3')]);
    expect(parsePhrase('K ge1')).toBeNull();
  });

  it('comes back as it was written', () => {
    const syllable = fc.constantFrom('li4', 'shi3', 'lü4', 'r5', 'Bei3');
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (list) => {
        const phrase = list.map(readingOf);
        expect(parsePhrase(formatPhrase(phrase))).toEqual(phrase);
      }),
    );
  });
});

describe('a spoken number', () => {
  it.each([
    ['si4 qian1 ba1 bai3 wu3 shi2 liu4', 'sìqiān bābǎi wǔshíliù'],
    [
      'jiu3 yi4 ling2 qi1 wan4 er4 qian1 san1 bai3 wu3 shi2 liu4',
      'jiǔyì líng qīwàn èrqiān sānbǎi wǔshíliù',
    ],
    ['shi2 san1 wan4', 'shísān wàn'],
    ['er4 shi2 san1', 'èrshísān'],
    ['san1 shi2', 'sānshí'],
    ['er4 ling2 er4 si4', 'èr líng èr sì'],
    ['san1 dian3 yi1 si4', 'sān diǎn yī sì'],
    ['bai3 fen1 zhi1 liu4 shi2 yi1', 'bǎi fēnzhī liùshíyī'],
    ['di4 shi2 san1', 'dìshísān'],
    ['ba1 cheng2', 'bā chéng'],
  ])('%s falls into its words', (numbered, spelled) => {
    expect(spellPhrase(wordsOfNumber(readingOf(numbered)))).toBe(spelled);
  });

  it('loses no syllable', () => {
    const syllable = fc.constantFrom('yi1', 'shi2', 'bai3', 'wan4', 'di4', 'fen1', 'zhi1', 'dian3');
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 20 }), (list) => {
        const reading = readingOf(list.join(' '));
        expect(wordsOfNumber(reading).flat()).toEqual(reading);
      }),
    );
  });
});
