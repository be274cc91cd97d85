import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';

/** Selects characters of the text by their place in it, as a finger or mouse would. */
const select = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('main [data-start]')].find((each) =>
      each.textContent?.includes(wanted),
    ) as Element;
    const begin = paragraph.textContent?.indexOf(wanted) ?? 0;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      const [from, to] = [begin - at, begin + wanted.length - at];
      if (from >= 0 && from < length) range.setStart(node, from);
      if (to > 0 && to <= length) range.setEnd(node, to);
      at += length;
    }
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  }, text);

test('looks up a selected stretch across the borders of words: the longest and the smaller ones', async ({
  page,
}) => {
  await addText(page, '台北的人口密度比花蓮高得多。');
  await select(page, '口密度比');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(panel(page).getByRole('button', { name: /^密度/ })).toContainText('density');
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  await select(page, '人口密度');
  await page.getByRole('button', { name: 'Look up' }).click();
  const entry = page.getByRole('dialog', { name: '人口密度' });
  await expect(entry).toContainText('population density');
  for (const part of ['人口', '密度']) {
    await expect(entry.getByRole('button', { name: new RegExp(`^${part}`) }).first()).toBeVisible();
  }
});

test('a selected stretch is read, stays tinted and is saved as a phrase, which the learner may explain', async ({
  page,
}) => {
  await addText(page, '他去年在銀行附近買了房子。後來房價漲了三成。');
  await select(page, '行附近買');
  await page.getByRole('button', { name: 'Look up' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '行附近買' });
  await expect(dialog.locator('[data-reading]').first()).toContainText('háng fùjìn mǎi');
  await expect(dialog.getByRole('button', { name: 'Listen to 行附近買' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^附近/ })).toContainText('nearby');
  await expect(dialog).not.toContainText('no entry');
  // The word is cut through: of it only the character selected is open.
  await expect(page.locator('main [data-open]')).toHaveText(['行', '附近', '買']);

  await dialog.getByLabel('Your meaning').fill('buy near the bank');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByText('Saved.')).toBeVisible();

  await page.goto('/vocabulary');
  const row = page.getByRole('listitem').filter({ hasText: '行附近買' }).first();
  await expect(row).toContainText('háng fùjìn mǎi');
  await expect(row).toContainText('buy near the bank');
  await expect(row.locator('mark')).toHaveText('行附近買');
  await row.getByRole('button', { name: 'Edit 行附近買' }).click();
  await row.getByLabel('Your meaning').fill('to buy close to the bank');
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('to buy close to the bank');

  await page.goto('/review');
  await expect(page.locator('mark')).toHaveText('行附近買');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByRole('article')).toContainText('to buy close to the bank');
});

test('a number is said in its words, with its value, and needs no entry', async ({ page }) => {
  await addText(page, '那裡有四千八百五十六人，一共4,856人。');
  await openWord(page, '四千八百五十六');
  await expect(panel(page).locator('[data-reading]').first()).toContainText(
    'sìqiān bābǎi wǔshíliù',
  );
  await expect(panel(page)).toContainText('4,856');
  await expect(panel(page)).not.toContainText('no entry');
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  await openWord(page, '4,856');
  await expect(panel(page).locator('[data-reading]').first()).toContainText(
    'sìqiān bābǎi wǔshíliù',
  );
});

test('lists the words looked up in this sitting and leads back to them', async ({ page }) => {
  await openArticle(page);
  for (const text of ['早餐', '豆漿']) {
    await openWord(page, text);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByText('Words looked up').click();
  const list = page.getByRole('dialog', { name: 'Looked up' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('豆漿');
  await list.last().getByRole('button').click();
  await expect(page.getByRole('dialog', { name: '早餐' })).toBeVisible();
});
