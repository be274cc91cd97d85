import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { apart, openArticle, openWord, panel, word } from '../support/reader';

test('a touched word opens its entry: both scripts, pinyin, zhuyin, senses, characters', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  const dialog = page.getByRole('dialog', { name: '豆漿' });
  await expect(dialog).toContainText('dòujiāng');
  await expect(dialog).toContainText('ㄉㄡˋ ㄐㄧㄤ');
  await expect(dialog).toContainText('soy milk');
  await expect(dialog.getByTitle('simplified').locator('b')).toHaveText('浆');
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await expectAccessible(page);
  await dialog
    .getByRole('region', { name: 'Characters' })
    .getByRole('button', { name: 'bean' })
    .click();
  await expect(page.getByRole('dialog', { name: '豆', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(dialog).toBeVisible();
});

test('a measure word opens from its chip, and leads back', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '阿姨');
  await panel(page).getByText('Counted with').locator('..').getByRole('button').first().click();
  await expect(page.getByRole('dialog', { name: '個' })).toContainText('gè');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '阿姨' })).toBeVisible();
});

test('the panel leaves its word free and the text where it was', async ({ page }) => {
  await openArticle(page);
  // Above the text they would push the word under a phone's sheet, for which it has to move.
  await page.getByRole('button', { name: 'Got it' }).click();
  const first = word(page, '蛋餅').first();
  const before = await first.boundingBox();
  await openWord(page, '蛋餅');
  expect(await apart(first, panel(page))).toBe(true);
  expect(await first.boundingBox()).toEqual(before);
  const last = await openWord(page, '請客');
  expect(await apart(last, panel(page))).toBe(true);
});

test('Escape, a touch elsewhere and the back button close it', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await openWord(page, '豆漿');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/breakfast-shop/);
  await openWord(page, '豆漿');
  const box = await page.locator('h1[data-start]').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + 4);
  await expect(panel(page)).toHaveCount(0);
});

test('another word takes the panel’s place without a step in between', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '蛋餅');
  await word(page, '老闆娘').first().click();
  await expect(page.getByRole('dialog', { name: '老闆娘' })).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
});
