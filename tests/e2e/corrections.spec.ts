import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { addText } from './own-text';

const TEXT = '他在銀行附近大叫。後來大家都走了，只有他還在大叫。';

const words = (page: Page) => page.locator('.text [data-offset]').allTextContents();
const wordAt = (page: Page, text: string, nth = 0) =>
  page.locator('.text [data-offset]').filter({ hasText: text }).nth(nth);

async function correct(page: Page, text: string) {
  await wordAt(page, text).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).click();
  return page.getByRole('form', { name: `Correct ${text}` });
}

test('parts a word everywhere, at once and after a reload, and takes it back', async ({ page }) => {
  await addText(page, TEXT);
  expect(await words(page)).toContain('銀行');
  const form = await correct(page, '銀行');
  const gap = form.getByRole('button', { name: 'A word ends between 銀 and 行' });
  await expect(gap).toHaveAttribute('aria-pressed', 'false');
  await gap.click();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect.poll(() => words(page)).not.toContain('銀行');
  await page.reload();
  await wordAt(page, '附近').waitFor();
  await expect.poll(() => words(page)).toContain('銀');

  await page.goto('/settings');
  const rule = page.getByRole('listitem').filter({ hasText: '銀 · 行' });
  await expect(rule).toContainText('parted');
  await rule.getByRole('button', { name: 'Take back the correction of 銀行' }).click();
  await expect(rule).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rule).toBeVisible();
});

test('joins words in every place, with the dictionary’s entry', async ({ page }) => {
  await addText(page, '他大哭大叫，我也大哭大叫。');
  const before = await words(page);
  const form = await correct(page, before.find((item) => item.startsWith('大')) ?? '大');
  const gaps = form.locator('[aria-pressed="true"]');
  // Joins everything that stands in the row into one word.
  while ((await gaps.count()) > 0) await gaps.first().click();
  await form.getByLabel('Everywhere, from now on').check();
  await form.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect.poll(async () => (await words(page)).length).toBeLessThan(before.length);
});

test('fixes a reading only here, and says what is wrong with what was typed', async ({ page }) => {
  await addText(page, TEXT);
  const form = await correct(page, '附近');
  const reading = form.getByLabel('Reading');
  await reading.fill('fù');
  await form.getByLabel('Only here').check();
  await form.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(form.getByRole('alert')).toHaveText(
    'This word needs 2 syllables, one for each character.',
  );
  await reading.fill('fu2 jin2');
  await form.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(wordAt(page, '附近').locator('[data-p="fú"]')).toHaveCount(1);
});
