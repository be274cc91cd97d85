import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';
import { keep, savedWords } from '../support/records';

const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** The radio itself is drawn over by its label; a learner presses the label. */
const choose = (page: Page, name: string) =>
  page
    .locator('label')
    .filter({ has: choice(page, name) })
    .click();

test('a choice shows in the page at once, in other tabs, and after a reload', async ({
  page,
  context,
}) => {
  await page.goto('/settings');
  await settled(page);
  const other = await context.newPage();
  await other.goto('/about');
  await settled(other);
  await choose(page, 'Sepia');
  await choose(page, 'Zhuyin');
  for (const open of [page, other]) {
    await expect(open.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await expect(open.locator('html')).toHaveAttribute('data-aid', 'zhuyin');
  }
  await page.reload();
  await expect(choice(page, 'Sepia')).toBeChecked();
  // The server itself writes it, so that nothing flashes.
  const html = await (await page.request.get('/about')).text();
  expect(html).toContain('data-theme="sepia"');
});

test('the settings are reset, with undo', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  await choose(page, 'Dark');
  await page.getByRole('button', { name: 'Reset the settings' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a backup brings the words into another browser', async ({ page, browser, baseURL }) => {
  await page.goto('/settings');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(page.getByText(/^3 saved words and 0 texts/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = await saving;
  expect(backup.suggestedFilename()).toMatch(/^hangjian-backup-[\d-]+\.json$/);
  const file = await backup.path();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await elsewhere.newPage();
  await there.goto('/settings');
  await settled(there);
  await there.getByLabel('Restore a backup').setInputFiles(file);
  const dialog = there.getByRole('dialog', { name: 'Restore this backup?' });
  await expect(dialog.getByRole('row', { name: 'Words' })).toContainText('3');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(there.getByText('Restored: 3 words, 0 texts, 0 answers.')).toBeVisible();
  await expect(there.getByText(/^3 saved words/)).toBeVisible();
  await there.getByLabel('Restore a backup').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"photos": 3}'),
  });
  await expect(there.getByText(/is not a backup of Hangjian\. Nothing was changed/)).toBeVisible();
  await elsewhere.close();
});

test('the words are handed over as a table', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(page.getByText(/^3 saved words/)).toBeVisible();
  for (const [name, extension] of [
    ['Words as CSV', 'csv'],
    ['Words for Anki (TSV)', 'tsv'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const table = await saving;
    expect(table.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
    const text = readFileSync(await table.path(), 'utf8');
    expect(text).toContain('綠豆');
    expect(text).toContain('夏天我常喝綠豆湯。');
  }
});
