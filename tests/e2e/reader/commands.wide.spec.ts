import type { Page } from '@playwright/test';
import { giveVoices, said } from '../support/fake-speech';
import { expect, test } from '../support/fixtures';
import { openArticle, panel, word } from '../support/reader';

const focused = (page: Page) => page.locator('[data-offset]:focus');
const place = async (page: Page): Promise<number> =>
  Number(await focused(page).getAttribute('data-offset'));

test('keys walk words, sentences and paragraphs, and on to the next word not yet known', async ({
  page,
}) => {
  await openArticle(page);
  await page.locator('article').focus();
  await page.keyboard.press('ArrowRight');
  const start = await place(page);
  await page.keyboard.press('Shift+ArrowDown');
  const paragraph = await place(page);
  await expect(focused(page)).toHaveText('我');
  await page.keyboard.press('ArrowDown');
  const sentence = await place(page);
  expect(start).toBeLessThan(paragraph);
  expect(paragraph).toBeLessThan(sentence);
  await page.keyboard.press('Shift+ArrowUp');
  expect(await place(page)).toBeLessThan(sentence);

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowRight');
  const skipped = await place(page);
  await page.keyboard.press('k');
  await expect(focused(page)).toHaveAttribute('data-status', 'known');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('n');
  expect(await place(page)).toBeGreaterThan(skipped);
  await page.keyboard.press('Shift+N');
  expect(await place(page)).toBeLessThan(skipped);
});

test('keys set states, toggle script, readings and toolbar, and open and leave the panel', async ({
  page,
}) => {
  await openArticle(page);
  await page.locator('article').focus();
  await page.keyboard.press('ArrowRight');
  for (const [key, status] of [
    ['l', 'learning'],
    ['k', 'known'],
    ['i', 'ignored'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused(page)).toHaveAttribute('data-status', status);
  }
  const root = page.locator('html');
  await page.keyboard.press('t');
  await expect(root).toHaveAttribute('data-script', 'simplified');
  await page.keyboard.press('t');
  await expect(root).toHaveAttribute('data-script', 'traditional');
  for (const aid of ['pinyin', 'zhuyin', 'both', 'none']) {
    await page.keyboard.press('a');
    await expect(root).toHaveAttribute('data-aid', aid);
  }
  await page.keyboard.press('f');
  await expect(page.getByRole('toolbar')).toBeHidden();
  await page.keyboard.press('f');
  await expect(page.getByRole('toolbar')).toBeVisible();

  await word(page, '豆漿').first().click();
  await panel(page)
    .getByRole('region', { name: 'Characters' })
    .getByRole('button')
    .first()
    .press('Enter');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('dialog', { name: '豆漿' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(focused(page)).toHaveText('豆漿');
});

test('keys listen to the word, the sentence, and on from here', async ({ page }) => {
  await giveVoices(page, [{ name: 'Mei-Jia', lang: 'zh-TW' }]);
  await openArticle(page);
  await word(page, '豆漿').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect.poll(async () => (await said(page)).at(-1)?.text).toBe('豆漿');
  await page.keyboard.press('Shift+P');
  await expect.poll(async () => (await said(page)).at(-1)?.text).toContain('每天早上五點半');
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await expect.poll(async () => (await said(page)).at(-1)?.text).toMatch(/^豆漿/);
  await page.keyboard.press('r');
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('the help sheet names every key there is', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.locator('kbd').first()).toBeVisible();
  const named = (await sheet.locator('kbd').allTextContents()).join(' ');
  for (const key of ['←', '→', '↑', '↓', 'Enter', 'Backspace', 'Esc', ...'snlkiptracf?']) {
    expect(named).toContain(key);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
