import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ARTICLE, settled } from './pages';

async function openHandout(page: Page) {
  await page.goto(ARTICLE);
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByText('Hand-out').click();
  return page.getByRole('dialog', { name: 'Hand-out' });
}

test('shows what it will be, in either direction and aid', async ({ page }) => {
  const dialog = await openHandout(page);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('h1')).toHaveText('巷口的早餐店');
  await expect(preview.locator('.glossary li').first()).toBeVisible();
  await dialog.getByLabel('Readings on').selectOption('all');
  await dialog.getByLabel('As', { exact: true }).selectOption('zhuyin');
  await expect(preview.locator('rt .tone').first()).toBeVisible();
  await dialog.getByLabel('Lines').selectOption('vertical');
  await expect(preview.locator('.text').first()).toHaveCSS('writing-mode', 'vertical-rl');
  await dialog.getByLabel('Readings on').selectOption('none');
  await expect(preview.locator('rt')).toHaveCount(0);
  await expectAccessible(page);
});

test('is kept as one file that needs nothing else', async ({ page, context }) => {
  const dialog = await openHandout(page);
  await expect(dialog.frameLocator('iframe').locator('h1')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Keep as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('巷口的早餐店.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html).not.toMatch(/<script|src=|href=/);
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(html);
  await expect(alone.locator('ruby').first()).toBeVisible();
  expect(asked).toEqual([]);
});
