import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { settled, visit } from '../support/pages';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring words in' });
const list = (page: Page) => page.getByLabel('Words of a list');

const TABLE = 'Word,Level\n茶,A1\n水,A1\n歷史,B1\n火星茶,B1\n';

async function bringIn(page: Page, they: string): Promise<void> {
  await page.getByRole('button', { name: 'Bring in' }).click();
  const buffer = Buffer.from(TABLE);
  const file = { name: 'Book 1.csv', mimeType: 'text/csv', buffer };
  await dialog(page).locator('input[type=file]').setInputFiles(file);
  await dialog(page).getByRole('button', { name: 'Look the words up' }).click();
  await expect(dialog(page).getByLabel('As a list')).toHaveValue('Book 1');
  await dialog(page).getByLabel('They are').selectOption(they);
  await dialog(page).getByRole('button', { name: 'Bring in' }).click();
  await expect(dialog(page)).toBeHidden();
}

test('a table with levels becomes a list that filters and counts', async ({ page }) => {
  await visit(page, '/vocabulary');
  await bringIn(page, 'learning');
  await expect(page.getByText('4 words brought in, the list “Book 1” kept.')).toBeVisible();
  await list(page).selectOption('Book 1 · A1');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText('2 words: 0 known, 2 learning, 0 not among yours.')).toBeVisible();
  await page.getByLabel('How well you know 茶').selectOption('known');
  await expect(page.getByText('2 words: 1 known, 1 learning, 0 not among yours.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await settled(page);
  await list(page).selectOption('Book 1');
  await expect(page.getByText('4 words: 1 known, 3 learning, 0 not among yours.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the list “Book 1”' }).click();
  await expect(list(page)).toBeHidden();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page)).toBeVisible();
});

test('a list can be kept without its words, and one undo takes words and list back', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  await bringIn(page, 'list-only');
  await list(page).selectOption('Book 1 · B1');
  await expect(page.getByText('2 words: 0 known, 0 learning, 2 not among yours.')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await bringIn(page, 'known');
  await expect(page.getByText('2 words: 2 known, 0 learning, 0 not among yours.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 words: 0 known, 0 learning, 2 not among yours.')).toBeVisible();
});
