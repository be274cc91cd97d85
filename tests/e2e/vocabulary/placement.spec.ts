import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { settled, visit } from '../support/pages';
import { openArticle, word } from '../support/reader';
import { keep, savedWords } from '../support/records';

async function begin(page: Page): Promise<Locator> {
  await visit(page, '/vocabulary');
  await page.getByRole('button', { name: 'Check what you know' }).click();
  const dialog = page.getByRole('dialog', { name: 'What do you know already?' });
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await expect(dialog.getByRole('checkbox')).toHaveCount(20);
  return dialog;
}

test('a learner who knows the first words has them marked in a few pages, and takes it back', async ({
  page,
}) => {
  const dialog = await begin(page);
  await expect(dialog.getByRole('group', { name: /^The words 1 to 1,000 by/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'All of them' }).click();
  await dialog.getByRole('checkbox').first().uncheck();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByRole('group', { name: /^The words 1,001 to 2,500 by/ })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await dialog.getByRole('checkbox').nth(3).check();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByText(/^You know some 1,000 of the first 2,500 words\.$/)).toBeVisible();
  await expect(dialog.getByRole('row', { name: '1 to 1,000 19 of 20' })).toBeVisible();
  await expect(dialog.getByLabel('Mark as known')).toHaveValue('1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mark' }).click();
  await expect(page.getByText(/^[\d,]+ words marked as known\.$/)).toBeVisible({ timeout: 30_000 });
  await expect(dialog).toBeHidden();
  const toast = await page.getByText(/^[\d,]+ words marked as known\.$/).textContent();
  const marked = Number(toast?.replace(/\D/g, ''));
  expect(marked).toBeGreaterThan(600);
  await expect(
    page.getByText(new RegExp(`Known \\(${marked.toLocaleString('en')}\\)`)),
  ).toBeAttached();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No words yet.')).toBeVisible();
});

test('what is marked counts in texts, and what a learner has of their own stays', async ({
  page,
}) => {
  await visit(page, '/vocabulary');
  const [saved] = savedWords(Date.now()) as [Record<string, unknown>];
  const own = { ...saved, id: '我', traditional: '我', simplified: '我', gloss: 'mine' };
  await keep(page, 'words', [own]);
  await settled(page);
  const dialog = await begin(page);
  await dialog.getByRole('button', { name: 'All of them' }).click();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByRole('group', { name: /1,001/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByRole('button', { name: 'Mark' }).click();
  await expect(page.getByText(/words marked as known/)).toBeVisible({ timeout: 30_000 });
  await openArticle(page);
  await expect(word(page, '自己').first()).toHaveAttribute('data-status', 'known');
  await expect(word(page, '我').first()).toHaveAttribute('data-status', 'learning');
});

test('it goes by keyboard alone, and nothing is kept of a check that is left', async ({ page }) => {
  await visit(page, '/vocabulary');
  await page.getByRole('button', { name: 'Check what you know' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What do you know already?' });
  await dialog.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(dialog.getByRole('checkbox')).toHaveCount(20);
  await expect(dialog.locator('legend')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^You know some 50 of the first 1,000 words/)).toBeVisible();
  await expect(dialog.getByLabel('Mark as known')).toHaveValue('0');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('No words yet.')).toBeVisible();
});
