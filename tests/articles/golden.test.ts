import { describe, expect, it, test } from 'vitest';
import { articleSlugs, articlesFolder } from '../../lib/server/article-files';
import { getEngine } from '../../lib/server/engine';
import { goldenOf, goldenOfArticle, goldenSlugs, readGolden } from './golden';

const slugs = articleSlugs(articlesFolder());

test('every article has its file, and every file its article', () => {
  expect(goldenSlugs()).toEqual(slugs);
});

describe('every token of the shipped articles is as a teacher approved it', () => {
  // Where this fails and the new lines are right: `npm run golden`, and read the diff.
  it.each(slugs)('%s', (slug) => {
    expect(goldenOfArticle(getEngine(), slug).split('\n')).toEqual(readGolden(slug).split('\n'));
  });
});

describe('what a file says of a token', () => {
  const lines = (text: string) => goldenOf(getEngine(), text).trimEnd().split('\n');

  it('the sentence, then a word with both readings, in both scripts, and its first sense', () => {
    expect(lines('她喝豆漿。')).toEqual([
      '# 她喝豆漿。',
      '她 | ta1 | she',
      '喝 | he1 | to drink',
      '豆漿/豆浆 | dou4 jiang1 | soy milk',
    ]);
  });

  it('a reading that differs, a number with its value, a name with its kind', () => {
    expect(lines('吳佩珊星期三賣了1,000億元。').slice(1, 5)).toEqual([
      expect.stringMatching(/^吳佩珊\/吴佩珊 \| Wu2 Pei4 shan1 \| no entry: .+ \| name person$/),
      '星期三 | xing1 qi2 san1 (Mainland xing1 qi1 san1) | Wednesday',
      '賣/卖 | mai4 | to sell',
      '了 | le5 | (completed action marker)',
    ]);
    expect(lines('共1,000億元。')).toContain(
      '1,000億/1,000亿 | yi1 qian1 yi4 | = 100000000000 | 100,000,000,000',
    );
  });

  it('what is wrong in the source, and what it was repaired to', () => {
    expect(lines('他有豐富的曆練，頭發也白了。').join('\n')).toContain('曆練 → 歷練/历练');
  });
});
