import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, word } from '../support/reader';

test('readings on pointing only come while a finger rests on the word', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'pinyin', scope: 'hover' });
  await openArticle(page);
  const bean = word(page, '豆漿').first();
  await bean.scrollIntoViewIfNeeded();
  const box = await bean.locator('span').first().boundingBox();
  if (!box) throw new Error('no word to touch');
  const strength = () =>
    bean
      .locator('span')
      .first()
      .evaluate((node) => getComputedStyle(node, '::before').opacity);
  expect(await strength()).toBe('0');
  const touch = await context.newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect.poll(strength).toBe('1');
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await expect.poll(strength).toBe('0');
});
