import { describe, expect, it } from 'vitest';
import { guessRoles } from '@/lib/importing/columns';
import { givenWords } from '@/lib/importing/given-words';
import { readText } from '@/lib/importing/read-text';
import { MOST_ROWS } from '@/lib/importing/table';

const file = (cards: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plecoflash formatversion="2" creator="Pleco User">\n<categories/>\n<cards>${cards}</cards>\n</plecoflash>\n`;

const card = (entry: string) =>
  `<card language="chinese" created="1" modified="2"><entry status="neutral">${entry}</entry><dictref dictid="PACE" entryid="1"/><scoreinfo scorefile="Default" score="100"/></card>`;

const BOTH =
  '<headword charset="sc">历史</headword><headword charset="tc">歷史</headword><pron type="hypy" tones="numbers">li4shi3</pron><defn>history; past &amp; record\ueab1annals</defn>';

const wordsOf = (text: string) => {
  const table = readText(text);
  return givenWords(table, guessRoles(table));
};

describe('Pleco’s XML', () => {
  it('gives both scripts, the reading and the definition of each card', () => {
    expect(wordsOf(file(card(BOTH))).words).toMatchObject([
      {
        word: '歷史',
        simplified: '历史',
        pinyin: 'li4shi3',
        meaning: 'history; past & record; annals',
      },
    ]);
  });

  it.each([
    ['one script', '<headword charset="sc">绿豆</headword>', { word: '绿豆', meaning: '' }],
    ['no script named', '<headword>綠豆</headword>', { word: '綠豆', meaning: '' }],
    [
      'markup in a definition, as text',
      '<headword>茶</headword><defn>&lt;b&gt;tea&lt;/b&gt;</defn>',
      { word: '茶', meaning: '<b>tea</b>' },
    ],
    ['an empty reading', '<headword>茶</headword><pron/><defn>tea</defn>', { pinyin: '' }],
  ])('of %s', (_, entry, word) => {
    expect(wordsOf(file(card(entry))).words).toMatchObject([word]);
  });

  it('counts a card without a word, and takes those beside it', () => {
    const cards = card('<defn>nothing</defn>') + card(BOTH) + card('<headword>abc</headword>');
    expect(wordsOf(file(cards))).toMatchObject({ words: [{ word: '歷史' }], without: 2 });
  });

  it('that is cut off gives the cards that are whole', () => {
    const whole = file(card(BOTH) + card('<headword>茶</headword>'));
    expect(wordsOf(whole.slice(0, whole.lastIndexOf('<card'))).words).toHaveLength(1);
  });

  it('without a card says so, and with too many', () => {
    expect(() => readText(file(''))).toThrow(/no word in it/);
    const many = '<card><headword>茶</headword></card>'.repeat(MOST_ROWS + 1);
    expect(() => readText(file(many))).toThrow(/more than/);
  });

  it.each([
    ['unclosed marks', '<card><headword '],
    ['elements of other names', '<cardinal>'],
    ['empty elements', '<card />'],
  ])('of %s by the hundred thousand is read in a moment', (_, mark) => {
    const text = `${file(mark.repeat(200_000))}</card>`;
    const began = performance.now();
    try {
      expect(wordsOf(text).words).toEqual([]);
    } catch (error) {
      expect(String(error)).toMatch(/no word in it/);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
