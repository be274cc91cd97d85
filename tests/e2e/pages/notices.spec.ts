import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { apart, openArticle, openWord, panel } from '../support/reader';
import { kept } from '../support/records';
import { openSettings } from '../support/settings-sheet';

/** Saves a word, of which a line at the foot tells, and opens a modal sheet over it. */
async function saveAndOpenSettings(page: Page, word: string): Promise<Locator> {
  await openArticle(page);
  await openWord(page, word);
  await page.keyboard.press('s');
  await expect.poll(async () => (await kept(page, 'words', word))?.saved).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  return openSettings(page);
}

test('what was done is told above a sheet that opens over it, and can be taken back there', async ({
  page,
}) => {
  const sheet = await saveAndOpenSettings(page, '豆漿');
  await expect(sheet.getByText('Saved 豆漿.')).toBeInViewport({ ratio: 1 });
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await kept(page, 'words', '豆漿'))?.deleted).toBe(true);
  await expect(sheet).toBeVisible();
});

test('it covers no control of the sheet, and goes on below when the sheet is closed', async ({
  page,
}) => {
  const sheet = await saveAndOpenSettings(page, '豆漿');
  const undo = sheet.getByRole('button', { name: 'Undo' });
  const controls = sheet.locator('button, a, input, select');
  const last = controls.nth((await controls.count()) - 2);
  await last.focus();
  await expect.poll(() => apart(last, undo)).toBe(true);
  await sheet.evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
  await expect.poll(() => apart(last, undo)).toBe(true);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('status').getByText('Saved 豆漿.')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await kept(page, 'words', '豆漿'))?.deleted).toBe(true);
});
