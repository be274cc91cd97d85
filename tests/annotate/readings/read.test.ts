import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentence } from '@/lib/annotate/readings/read';
import { formatNumbered } from '@/lib/domain/reading/reading';
import { entriesFrom, lexiconFrom, read, readingOf, tokensFrom } from './sentence';

const DICTIONARY = `
  長大|长大|zhang3 da4|to grow up
  頭髮|头发|tou2 fa5|hair|tou2 fa3
  乾|干|gan1|dry
  乾|乾|qian2|one of the Eight Trigrams
  干|干|gan1|to concern
  幹|干|gan4|to do
  單|单|dan1|single
  單|单|Shan4|surname Shan
  黃|黄|Huang2|surname Huang
  黃|黄|huang2|yellow
  仁|仁|ren2|humane
  勳|勋|xun1|medal
  西|西|xi1|west
  北京|北京|Bei3 jing1|Beijing
  A咖|A咖|A ka1|class A
  東西|东西|dong1 xi1|east and west
  東西|东西|dong1 xi5|thing
  量|量|liang2|to measure
  量|量|liang4|amount
`;

describe('a word with one reading in the dictionary', () => {
  it('takes it without asking the romaniser', () => {
    expect(readingOf('長大', '長大', DICTIONARY, { 長: 'chang2' })).toBe('zhang3 da4');
    expect(readingOf('北京', '北京', DICTIONARY)).toBe('Bei3 jing1');
  });
  it('gives Latin letters no syllable', () => {
    expect(readingOf('A咖', 'A咖', DICTIONARY)).toBe('ka1');
  });
  it('carries the reading of Taiwan beside it', () => {
    const [hair] = read('頭髮', DICTIONARY);
    expect(formatNumbered(hair?.reading ?? [])).toBe('tou2 fa5');
    expect(formatNumbered(hair?.taiwan ?? [])).toBe('tou2 fa3');
  });
});

describe('a character with several readings', () => {
  it('never takes a reading that only its simplified form has', () => {
    expect(readingOf('乾', '乾 。', DICTIONARY, { 乾: 'gan4' })).toBe('gan1');
  });
  it('listens to the romaniser where no rule knows better', () => {
    expect(readingOf('量', '量 了', DICTIONARY, { 量: 'liang2' })).toBe('liang2');
    expect(readingOf('量', '很 量', DICTIONARY, { 量: 'liang4' })).toBe('liang4');
  });
  it('asks the romaniser about its clause, wherever that stands', () => {
    expect(readingOf('量', '頭髮 ， 很 量 東西 。', DICTIONARY, { 量: 'liang4' })).toBe('liang4');
    const lexicon = lexiconFrom(entriesFrom(DICTIONARY));
    const asked: string[] = [];
    const romanise = (text: string) => {
      asked.push(text);
      return [...text].map(() => 'liang4');
    };
    const tokens = tokensFrom('頭髮 ， 很 量 量 了 ， 量 。', lexicon);
    readSentence(tokens, { lexicon, romanise });
    expect(asked.filter((text) => text.includes('量'))).toEqual(['很量量了', '量']);
  });
  it('offers the others as alternatives', () => {
    const [choice] = read('量', DICTIONARY, { 量: 'liang2' });
    expect(choice?.alternatives.map(formatNumbered)).toEqual(['liang4']);
  });
  it('keeps the reading of a surname for names', () => {
    expect(readingOf('單', '單 一', DICTIONARY)).toBe('dan1');
    expect(formatNumbered(read('@單', DICTIONARY)[0]?.reading ?? [])).toBe('Shan4');
  });
});

describe('a word of several readings', () => {
  it('takes the usual one, and says so', () => {
    const [choice] = read('東西', DICTIONARY);
    expect(formatNumbered(choice?.reading ?? [])).toBe('dong1 xi5');
    expect(choice?.why).toEqual({ code: 'usual', evidence: '東西' });
  });
});

describe('a word the dictionary lacks', () => {
  it('reads a Chinese name with capitals for surname and given name', () => {
    expect(formatNumbered(read('@黃仁勳', DICTIONARY)[0]?.reading ?? [])).toBe('Huang2 Ren2 xun1');
    expect(formatNumbered(read('@單仁', DICTIONARY)[0]?.reading ?? [])).toBe('Shan4 Ren2');
  });
  it('reads other names with one capital', () => {
    expect(formatNumbered(read('@西量單', DICTIONARY, { 量: 'liang4' })[0]?.reading ?? [])).toBe(
      'Xi1 liang4 dan1',
    );
  });
  it('reads the longest words inside it', () => {
    expect(readingOf('單長大', '單長大', DICTIONARY)).toBe('dan1 zhang3 da4');
  });
});

it('gives every Han character of every word one syllable', () => {
  const characters = '長大頭髮乾單黃仁勳西量北京𠮷囧〇々豈ABC·，。12';
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...characters), minLength: 1 })),
      (words) => {
        const choices = read(words.join(' ') || '。', DICTIONARY);
        words.forEach((word, index) => {
          const han = [...word].filter((character) => /\p{Script=Han}/u.test(character));
          expect(choices[index]?.reading).toHaveLength(han.length);
          expect(choices[index]?.taiwan).toHaveLength(han.length);
        });
      },
    ),
  );
});

it.each(['〇', '々', '𠮷', '\u{f900}', '⺀'])('gives %s a syllable, known or not', (character) => {
  expect(read(`長大${character}`, DICTIONARY)[0]?.reading).toHaveLength(3);
});
