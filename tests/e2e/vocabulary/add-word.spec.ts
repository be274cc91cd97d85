import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { kept } from '../support/records';

async function lookUp(page: Page, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add a word' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a word or phrase' });
  await dialog.getByLabel('Word or phrase').fill(text);
  await dialog.getByRole('button', { name: 'Look it up' }).click();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeVisible();
  return dialog;
}

const saved = (page: Page, text: string): Promise<void> =>
  expect(page.getByText(`Saved ${text}.`)).toBeVisible();

test('a word of the dictionary comes with what it says, or with the learner’s meaning', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const dialog = await lookUp(page, '豆漿');
  await expect(dialog.getByText('dòujiāng')).toBeVisible();
  await dialog.getByLabel('Your meaning').fill('what I drink in the morning');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await saved(page, '豆漿');
  await expect(page.getByRole('listitem')).toContainText('what I drink in the morning');
  const again = await lookUp(page, '豆漿');
  await expect(again.getByText('You have it already.')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('of several words that are written alike the one that is meant is chosen', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const dialog = await lookUp(page, '发');
  await dialog.getByRole('radio', { name: /髮/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await saved(page, '髮');
  expect(await kept(page, 'words', '髮')).toMatchObject({ saved: true, status: 'learning' });
});

test('a phrase of no dictionary has its reading from its words, or as it is typed', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const dialog = await lookUp(page, '先苦後甘甜');
  await expect(dialog.getByText('No dictionary here has it')).toBeVisible();
  const reading = dialog.getByLabel('Reading');
  await expect(reading).toHaveValue(/xiān/);
  await reading.fill('no such thing');
  await dialog.getByLabel('Your meaning').fill('first the bitter, then the sweet');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/^That is no reading of 5 characters/)).toBeVisible();
  await reading.fill('xian1 ku3 hou4 gan1 tian2');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await saved(page, '先苦後甘甜');
  await expect(page.getByRole('listitem')).toContainText('first the bitter, then the sweet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No words yet.')).toBeVisible();
});
