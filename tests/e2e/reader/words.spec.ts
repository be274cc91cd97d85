import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { openArticle, openWord, panel, printed, word } from '../support/reader';
import { placeKept } from '../support/records';

test('a word is saved with one touch, marked everywhere, and taken back with another', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  for (const each of await word(page, '豆漿').all()) {
    await expect(each).toHaveAttribute('data-saved', '');
  }
  await page.reload();
  await settled(page);
  await expect(word(page, '豆漿').first()).toHaveAttribute('data-saved', '');
  await page.getByRole('button', { name: 'Simplified characters' }).click();
  await expect(word(page, '豆浆').first()).toHaveAttribute('data-saved', '');
  await openWord(page, '豆浆');
  await panel(page).getByRole('button', { name: 'Remove' }).click();
  await expect(word(page, '豆浆').first()).not.toHaveAttribute('data-saved', '');
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(word(page, '豆浆').first()).toHaveAttribute('data-saved', '');
});

test('a saved word leads back to its place in the text', async ({ page }) => {
  await openArticle(page);
  const offset = await word(page, '請客').first().getAttribute('data-offset');
  await page.goto(`/read/breakfast-shop#o${offset}`);
  await page.reload();
  await settled(page);
  await expect(page.locator(`[data-offset="${offset}"]`)).toBeInViewport();
});

test('readings leave the words that are known', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { aid: 'pinyin', scope: 'unknown' });
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('combobox', { name: 'State' }).selectOption('known');
  const bean = word(page, '豆漿').last().locator('span').first();
  await expect(word(page, '豆漿').last()).toHaveAttribute('data-status', 'known');
  expect(await bean.evaluate((node) => getComputedStyle(node, '::before').opacity)).toBe('0');
  const other = word(page, '蛋餅').last().locator('span').first();
  expect(await other.evaluate((node) => getComputedStyle(node, '::before').opacity)).toBe('1');
  expect(await printed(other, '::before')).toContain('dàn');
});

test('the place is kept over a reload', async ({ page }) => {
  await openArticle(page);
  await page.evaluate(() => window.scrollTo(0, 420));
  const first = () =>
    page.evaluate(() => {
      const words = [...document.querySelectorAll<HTMLElement>('[data-offset]')];
      return words.find((each) => each.getBoundingClientRect().top > 60)?.dataset.offset;
    });
  const before = Number(await first());
  await placeKept(page, 'breakfast-shop');
  await page.reload();
  await settled(page);
  await expect.poll(async () => Math.abs(Number(await first()) - before)).toBeLessThan(60);
});
