import { describe, expect, it } from 'vitest';
import type { SavedWord } from '@/lib/domain/card';
import { findWords, isOfKind, wordsOfText } from '@/lib/study/vocabulary/finding';

const word = (
  traditional: string,
  simplified: string,
  pinyin: string,
  gloss: string,
  place: readonly [added: number, textTitle: string, offset: number],
): SavedWord => ({
  id: traditional,
  traditional,
  simplified,
  pinyin,
  taiwanPinyin: pinyin === 'la1 ji1' ? 'le4 se4' : pinyin,
  gloss,
  entryIds: [],
  status: 'learning',
  saved: true,
  encounters: [
    {
      textId: place[1],
      textTitle: place[1],
      href: '/read/a',
      sentence: traditional,
      sentenceSimplified: simplified,
      within: { start: 0, end: 2 },
      offset: place[2],
    },
  ],
  added: place[0],
  changed: 0,
  deleted: false,
});

const WORDS = [
  word('歷練', '历练', 'li4 lian4', 'to learn through experience', [1, '乙', 30]),
  word('綠豆', '绿豆', 'lü4 dou4', 'mung bean', [2, '甲', 20]),
  word('垃圾', '垃圾', 'la1 ji1', 'trash', [3, '乙', 5]),
  word('練習', '练习', 'lian4 xi2', 'to practise', [4, '甲', 10]),
];

const found = (query: string, order: 'time' | 'pinyin' | 'text' = 'time') =>
  findWords(WORDS, query, order).map((item) => item.traditional);

describe('search', () => {
  it.each([
    ['練', ['練習', '歷練']],
    ['练', ['練習', '歷練']],
    ['历练', ['歷練']],
    ['lian', ['練習', '歷練']],
    ['li4 lian4', ['歷練']],
    ['lìliàn', ['歷練']],
    ['lilian', ['歷練']],
    ['lv', ['綠豆']],
    ['lǜ', ['綠豆']],
    ['lese', ['垃圾']],
    ['laji', ['垃圾']],
    ['ㄌㄧㄢˋ', ['練習', '歷練']],
    ['ㄌㄜˋㄙㄜˋ', ['垃圾']],
    ['BEAN', ['綠豆']],
    ['experience', ['歷練']],
    ['lian1', []],
    ['豆漿', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('shows all for an empty query, the newest first', () => {
    expect(found('  ')).toEqual(['練習', '垃圾', '綠豆', '歷練']);
  });
});

describe('order', () => {
  it('by pinyin', () => {
    expect(found('', 'pinyin')).toEqual(['垃圾', '歷練', '練習', '綠豆']);
  });
  it('by text, then place', () => {
    const titles = ['乙', '甲'].sort((one, other) => one.localeCompare(other, 'zh-Hant'));
    const byText = titles.flatMap((title) =>
      title === '乙' ? ['垃圾', '歷練'] : ['練習', '綠豆'],
    );
    expect(found('', 'text')).toEqual(byText);
  });
});

describe('which words are looked through', () => {
  it('finds a word marked known that was never saved, by its state and among all', () => {
    const known = { saved: false, status: 'known' } as const;
    expect(isOfKind(known, 'saved')).toBe(false);
    expect(isOfKind(known, 'known')).toBe(true);
    expect(isOfKind(known, 'all')).toBe(true);
    expect(isOfKind({ saved: true, status: 'learning' }, 'saved')).toBe(true);
    expect(isOfKind({ saved: true, status: 'learning' }, 'known')).toBe(false);
  });
});

describe('the words of one text', () => {
  const met = (id: string, ...texts: string[]): SavedWord =>
    ({ id, encounters: texts.map((textId) => ({ textId })) }) as unknown as SavedWord;
  const words = [met('茶', 'a'), met('店', 'b', 'a'), met('門', 'b'), met('路')];

  it('are those met in it, there or elsewhere first', () => {
    expect(wordsOfText(words, 'a').map(({ id }) => id)).toEqual(['茶', '店']);
    expect(wordsOfText(words, 'c')).toEqual([]);
  });

  it('are all where no text is asked for', () => {
    expect(wordsOfText(words, null)).toEqual(words);
  });
});
