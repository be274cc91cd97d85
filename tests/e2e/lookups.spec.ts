import { expect, test } from './fixtures';
import { ARTICLE, settled } from './pages';

test('looks up a selected stretch across the borders of words', async ({ page }) => {
  await page.goto(ARTICLE);
  await settled(page);
  const word = page.locator('.text [data-offset]').filter({ hasText: '早餐店' }).first();
  const before = Number(await word.getAttribute('data-offset'));
  // From the numeral's last character into the word: 家早餐.
  await page.evaluate((offset) => {
    const texts = document.createTreeWalker(
      document.querySelector(`.text [data-offset="${offset}"]`) as Element,
      NodeFilter.SHOW_TEXT,
    );
    const first = texts.nextNode() as Text;
    const second = texts.nextNode() as Text | null;
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(second ?? first, second ? 1 : 2);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  }, before);
  await page.getByRole('button', { name: 'Look up' }).click();
  const panel = page.getByRole('dialog', { name: '早餐' });
  await expect(panel).toContainText('breakfast');
});

test('lists the words looked up in this sitting and leads back to them', async ({ page }) => {
  await page.goto(ARTICLE);
  await settled(page);
  for (const text of ['早餐店', '豆漿']) {
    await page.locator('.text [data-offset]').filter({ hasText: text }).first().click();
    await expect(page.getByRole('dialog', { name: text })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: text })).toBeHidden();
  }
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByText('Words looked up').click();
  const list = page.getByRole('dialog', { name: 'Looked up' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('豆漿');
  await list.last().getByRole('button').click();
  await expect(page.getByRole('dialog', { name: '早餐店' })).toBeVisible();
});
