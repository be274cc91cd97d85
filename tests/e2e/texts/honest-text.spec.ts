import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, openWord, panel, word } from '../support/reader';

/** All that a screen reader meets on the page, in order. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'StaticText')
    .map((node) => String(node.name?.value ?? ''))
    .join('');
}

test('screen readers hear each word once; reading and meaning come when asked for', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'both' });
  await openArticle(page);
  const text = await heard(page);
  expect(text).toContain('我家巷口有一家早餐店，開了三十多年。');
  expect(text.split('我家巷口').length).toBe(2);
  expect(text).not.toMatch(/wǒ|jiā|ㄨㄛ|ㄐㄧㄚ/);
  await openWord(page, '豆漿');
  const entry = page.getByRole('dialog', { name: '豆漿' });
  await expect(entry.getByRole('heading', { name: '豆漿' })).toBeVisible();
  expect(await heard(page)).toMatch(/dòujiāng.*soy milk/s);
});

test('find in page finds words across their borders, with readings shown', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'both' });
  await openArticle(page, '/read/dragon-year');
  // The second is far down, where nothing has been set as words yet.
  for (const sought of ['這句老話曾經讓產房一床難求', '走得都不快']) {
    const found = await page.evaluate((text) => {
      const find = (window as unknown as { find: (text: string) => boolean }).find;
      window.getSelection()?.removeAllRanges();
      return find(text) ? String(window.getSelection()) : '';
    }, sought);
    expect(found).toBe(sought);
  }
});

test('a paragraph is copied with readings by a command', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prefer(context, baseURL, { aid: 'pinyin' });
  await openArticle(page);
  await openWord(page, '豆漿');
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Copy with readings' }).click();
  await expect(page.getByText('Paragraph copied with readings.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('豆漿(dòujiāng)，');
  expect(copied).toMatch(/^我\(wǒ\)家\(jiā\)/);
});

test('nothing moves for those who ask for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openArticle(page);
  await openWord(page, '豆漿');
  const moving = await page.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('high contrast keeps the open word, saved words and pressed buttons apart', async ({
  page,
  context,
  baseURL,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await prefer(context, baseURL, { aid: 'pinyin' });
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  const open = word(page, '豆漿').first();
  await expect(open).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Escape');
  await expect(open).toHaveCSS('border-bottom-style', 'dotted');
  await page.evaluate(() => window.scrollTo(0, 0));
  const pinyin = page.getByRole('button', { name: 'Pinyin', exact: true });
  await expect(pinyin).toHaveCSS('text-decoration-line', 'underline');
});

test('printing leaves the text alone on the paper', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('toolbar')).toBeHidden();
  await expect(panel(page)).toBeHidden();
  await expect(word(page, '豆漿').first()).toBeVisible();
});
