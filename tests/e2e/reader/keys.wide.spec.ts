import { expect, test } from '../support/fixtures';
import { openArticle, panel } from '../support/reader';

const focused = '[data-offset]:focus';

test('arrow keys walk words and sentences, Enter opens, letters save and mark', async ({
  page,
}) => {
  await openArticle(page);
  await page.locator('article').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(focused)).toHaveText('巷口');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(focused)).toHaveText('我');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const text = await page.locator(focused).textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: text ?? '' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: text ?? '', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator(focused)).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(page.locator(focused)).toHaveAttribute('data-saved', '');
  await page.keyboard.press('k');
  await expect(page.locator(focused)).toHaveAttribute('data-status', 'known');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
