import { describe, expect, it } from 'vitest';
import { repeated, spreadWords } from '@/lib/annotate/word/morphology';

const WORDS = new Set([
  '睡覺',
  '幫忙',
  '喜歡',
  '聽懂',
  '看見',
  '乾淨',
  '說好',
  '上課',
  '高興',
  '認出',
  '想起來',
]);

/** "睡|了|一|覺" → words it takes apart, with the tokens they stand on. */
const spread = (marked: string): string[] =>
  spreadWords(
    marked.split('|').map((form) => ({ traditional: form, simplified: form })),
    (word) => WORDS.has(word),
  ).map(({ traditional, tokens }) => `${traditional} ${tokens.join(',')}`);

describe('words taken apart', () => {
  it.each([
    ['他|睡|了|一|覺', ['睡覺 1,4']],
    ['幫|了|我|一|個|忙', ['幫忙 0,5']],
    ['幫|個|忙|吧', ['幫忙 0,2']],
    ['你|喜|不|喜歡|他', ['喜歡 1']],
    ['聽|不|懂', ['聽懂 0,2']],
    ['看|得|見|嗎', ['看見 0,2']],
    ['差點|認|不|出來', ['認出 1,3']],
    ['想|不|起來', ['想起來 0,2']],
    ['乾|乾|淨|淨|的', ['乾淨 0,1,2,3']],
    ['上|完|課|了', ['上課 0,2']],
  ])('%s', (marked, expected) => {
    expect(spread(marked)).toEqual(expected);
  });

  it.each([
    '說|得|好',
    '站|不|出來',
    '睡|在|床|上|覺',
    '他|幫|我們|很|忙',
    '好|不|好',
    '上|山|課',
    '高|很|興',
    '睡覺|了|嗎',
    '',
  ])('finds none in %s', (marked) => {
    expect(spread(marked)).toEqual([]);
  });
});

describe('a word that is said twice', () => {
  it.each([
    ['長長', '長', 'doubled'],
    ['乾乾淨淨', '乾淨', 'doubled'],
    ['走一走', '走', 'doubled'],
    ['要不要', '要', 'asked'],
    ['去沒去', '去', 'asked'],
  ])('%s says %s', (token, word, form) => {
    expect(repeated(token)).toEqual({ word, form });
  });

  it.each(['高興', '白茫茫', '哈哈哈哈', '走了走', '不', ''])('%s does not', (token) => {
    expect(repeated(token)).toBeNull();
  });
});
