import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled, visit } from '../support/pages';
import { openArticle, openWord, panel, word } from '../support/reader';
import { kept } from '../support/records';

const EVENING = Date.parse('2026-10-01T20:00:00+08:00');
const MORNING = Date.parse('2026-10-02T06:30:00+08:00');
const DAY = 86_400_000;

async function answer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name }).click();
}

const line = (page: Page, text: string): Promise<string> =>
  word(page, text)
    .first()
    .evaluate((node) => getComputedStyle(node).borderBottomStyle);

async function backUp(page: Page): Promise<string> {
  await visit(page, '/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  return (await saving).path();
}

const wipe = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const wiping = indexedDB.deleteDatabase('hangjian');
        wiping.onsuccess = () => resolve();
        wiping.onerror = () => reject(wiping.error);
      }),
  );

async function restore(page: Page, file: string): Promise<void> {
  await visit(page, '/settings');
  const backup = { name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(file) };
  await page.getByLabel('Restore a backup').setInputFiles(backup);
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored: 1 word/)).toBeVisible();
}

test('a word is looked up, saved, reviewed tomorrow, known, and fades; a backup brings it all back', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { knownFrom: 7 });
  await page.clock.setFixedTime(EVENING);
  await openArticle(page);
  await openWord(page, '熟客');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await page.keyboard.press('Escape');
  expect(await line(page, '熟客')).toBe('dotted');

  await page.clock.setFixedTime(MORNING);
  await visit(page, '/review');
  await expect(page.getByText('1 to go')).toBeVisible();
  await answer(page, 'Good');
  await page.clock.setFixedTime(MORNING + 11 * 60_000);
  await visit(page, '/review');
  await answer(page, 'Good');
  expect(await kept(page, 'words', '熟客')).toMatchObject({ status: 'learning' });

  await page.clock.setFixedTime(MORNING + 3 * DAY);
  await visit(page, '/review');
  await answer(page, 'Good');
  await expect(page.getByText('That is all for now.')).toBeVisible();
  await openArticle(page);
  await expect(word(page, '熟客').first()).toHaveAttribute('data-status', 'known');
  expect(await line(page, '熟客')).toBe('none');
  await openWord(page, '熟客');
  const state = panel(page).getByRole('combobox', { name: 'State' });
  await expect(state.locator('option:checked')).toHaveText('Known by review');
  await expectAccessible(page);

  const file = await backUp(page);
  await wipe(page);
  await openArticle(page);
  await expect(word(page, '熟客').first()).not.toHaveAttribute('data-status');
  await page.clock.setFixedTime(MORNING + 4 * DAY);
  await restore(page, file);
  await openArticle(page);
  await expect(word(page, '熟客').first()).toHaveAttribute('data-status', 'known');
  expect(await line(page, '熟客')).toBe('none');
  await visit(page, '/review');
  await expect(page.getByText(/The next word is due in/)).toBeVisible();
  await page.clock.setFixedTime(MORNING + 60 * DAY);
  await visit(page, '/review');
  await expect(page.getByText('1 to go')).toBeVisible();
});

test('an answer that is taken back takes the state back; the learner’s own word counts more', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { knownFrom: 5 });
  await page.clock.setFixedTime(EVENING);
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await visit(page, '/review');
  await answer(page, 'Easy');
  await expect.poll(async () => (await kept(page, 'words', '豆漿'))?.statusBy).toBe('review');
  await page.getByRole('button', { name: 'Undo last answer' }).click();
  await expect.poll(async () => (await kept(page, 'words', '豆漿'))?.status).toBe('learning');
  await page.getByRole('button', { name: 'Easy' }).click();
  await expect(page.getByText('That is all for now.')).toBeVisible();

  await visit(page, '/vocabulary');
  const state = page.getByRole('combobox', { name: 'How well you know 豆漿' });
  await expect(state.locator('option:checked')).toHaveText('Known by review');
  await expectAccessible(page);
  await state.selectOption('learning');
  await expect(page.getByText('豆漿: learning.')).toBeVisible();
  await page.clock.setFixedTime(EVENING + 30 * DAY);
  await visit(page, '/review');
  await answer(page, 'Easy');
  await expect(page.getByText('That is all for now.')).toBeVisible();
  expect(await kept(page, 'words', '豆漿')).toMatchObject({ status: 'learning' });
});

test('from how many days a word is known is set, or left to the learner', async ({ page }) => {
  await visit(page, '/settings');
  const days = page.getByLabel('Known from, in days');
  await expect(days).toHaveValue('21');
  await days.fill('0');
  await page.reload();
  await settled(page);
  await expect(days).toHaveValue('0');
});
