import { expect, test } from 'vitest';
import { listArticles, readArticle } from '../../lib/server/articles';

test('the shelf lists the articles easiest first, in both scripts', () => {
  const infos = listArticles();
  const levels = infos.map(({ level }) => level);
  expect(levels).toEqual(levels.toSorted());
  const rail = infos.find(({ slug }) => slug === 'alishan-railway');
  expect(rail).toMatchObject({
    title: '慢慢爬上阿里山',
    titleSimplified: '慢慢爬上阿里山',
    level: 3,
  });
  const shop = infos.find(({ slug }) => slug === 'breakfast-shop');
  expect(shop?.firstLine).toBe('我家巷口有一家早餐店，開了三十多年。');
  expect(shop?.firstLineSimplified).toBe('我家巷口有一家早餐店，开了三十多年。');
});

test('an article by its slug, paragraphs one a line', () => {
  const article = readArticle('breakfast-shop');
  expect(article?.info.title).toBe('巷口的早餐店');
  expect(article?.body.split('\n')).toHaveLength(5);
  expect(article?.body).not.toContain('---');
});

test('no article by an unknown slug, nor by a name every object has', () => {
  expect(readArticle('nothing-here')).toBeNull();
  expect(readArticle('constructor')).toBeNull();
});
