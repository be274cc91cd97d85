import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { apart, openArticle, openWord, panel, word } from '../support/reader';

test.beforeEach(async ({ context, baseURL }) => {
  await prefer(context, baseURL, { direction: 'vertical', aid: 'zhuyin', size: 150 });
});

test('the wheel turns the columns, to the left for reading on', async ({ page }) => {
  await openArticle(page);
  const scrolled = () => page.locator('.page').evaluate((node) => node.scrollLeft);
  expect(await scrolled()).toBe(0);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(scrolled).toBe(-240);
  await page.mouse.wheel(0, -100);
  await expect.poll(scrolled).toBe(-140);
  // The page itself never scrolls down.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('arrow keys follow the columns: down is the next word, left the next sentence', async ({
  page,
}) => {
  await openArticle(page);
  const focused = page.locator('.w:focus');
  await page.locator('article').focus();
  await page.keyboard.press('ArrowDown');
  const first = Number(await focused.getAttribute('data-offset'));
  await page.keyboard.press('ArrowDown');
  const second = Number(await focused.getAttribute('data-offset'));
  expect(second).toBeGreaterThan(first);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('data-offset', String(first));
  await page.keyboard.press('ArrowLeft');
  const sentence = Number(await focused.getAttribute('data-offset'));
  expect(sentence).toBeGreaterThan(second);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-offset', String(first));
});

test('the panel stands beside its column and leaves the word free', async ({ page }) => {
  await openArticle(page);
  const pancake = await openWord(page, '蛋餅');
  expect(await apart(pancake, panel(page))).toBe(true);
  const [column, entry] = [await pancake.boundingBox(), await panel(page).boundingBox()];
  expect((entry?.x ?? 0) + (entry?.width ?? 0)).toBeLessThanOrEqual(column?.x ?? 0);
  await expect(word(page, '蛋餅').first()).toHaveAttribute('data-open', '');
});
