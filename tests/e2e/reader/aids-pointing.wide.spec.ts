import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, word } from '../support/reader';

test('readings on pointing only come with the pointer and the focus, and go again', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'pinyin', scope: 'hover' });
  await openArticle(page);
  const bean = word(page, '豆漿').first();
  const strength = () =>
    bean
      .locator('span')
      .first()
      .evaluate((node) => getComputedStyle(node, '::before').opacity);
  expect(await strength()).toBe('0');
  await bean.hover();
  expect(await strength()).toBe('1');
  await word(page, '門口').first().hover();
  expect(await strength()).toBe('0');
});
