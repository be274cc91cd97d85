import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { openArticle, openWord, panel } from '../support/reader';

async function openHandout(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Hand-out' }).click();
  return page.getByRole('dialog', { name: 'Hand-out' });
}

/** Whether every character of an element is drawn by a face that has it: none is the box of tofu. */
const drawnIn = (page: Page, family: string, text: string): Promise<boolean> =>
  page.evaluate(
    async ([name, sample]) => {
      await document.fonts.load(`16px "${name}"`, sample);
      return document.fonts.check(`16px "${name}"`, sample);
    },
    [family, text] as const,
  );

test('shows what it will be: aids on chosen words, glossary, either direction', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.scrollTo(0, 0));
  const dialog = await openHandout(page);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('h1')).toHaveText('巷口的早餐店');
  const all = await preview.locator('rt').count();
  await dialog.getByLabel('Readings on').selectOption('saved');
  await expect(preview.getByRole('listitem')).toHaveCount(1);
  await expect(preview.getByRole('listitem')).toContainText('soy milk');
  await expect(preview.locator('sup').first()).toHaveText('1');
  expect(await preview.locator('rt').count()).toBeLessThan(all);
  await dialog.getByLabel(/^As/).selectOption('zhuyin');
  await expect(preview.locator('rt').first()).toContainText('ㄉㄡ');
  await expect(preview.locator('rt span').first()).toHaveText('ˋ');
  await dialog.getByLabel('Lines').selectOption('vertical');
  await expect(preview.locator('div[lang]').first()).toHaveCSS('writing-mode', 'vertical-rl');
  await dialog.getByLabel('Word list').selectOption('page');
  await expect(preview.locator('div > section').first()).toBeVisible();
  await dialog.getByLabel('Readings on').selectOption('none');
  await expect(preview.locator('rt')).toHaveCount(0);
  // The page in the frame is checked as the file it becomes, below.
  await expectAccessible(page, { except: 'iframe' });
});

test('is kept as one file that needs nothing else, in its own face', async ({ page, context }) => {
  await addText(page, '巷子裡的貓睡著了。老師喝著豆漿。');
  const dialog = await openHandout(page);
  await dialog.getByLabel('Readings on').selectOption('all');
  await expect(dialog.frameLocator('iframe').locator('rt').first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Keep as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const html = await readFile(await download.path(), 'utf8');
  expect(html).not.toMatch(/<script|src=|href=|url\((?!data:)/);
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(html);
  await expect(alone.locator('ruby').first()).toBeVisible();
  expect(await drawnIn(alone, 'Iansui', '巷貓師漿')).toBe(true);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  await alone.emulateMedia({ media: 'print' });
  await expect(alone.getByRole('heading', { name: 'Words' })).toBeVisible();
  await alone.emulateMedia({ media: 'screen' });
  await expectAccessible(alone);
});
