import { expect, test } from './fixtures';
import { openArticle, openWord, panel } from './reader';

test('the sheet has two heights', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  const height = async () => (await panel(page).boundingBox())?.height ?? 0;
  const peek = await height();
  await page.getByRole('button', { name: 'Make the panel larger' }).click();
  await expect.poll(height).toBeGreaterThan(peek * 1.5);
  await page.getByRole('button', { name: 'Make the panel smaller' }).click();
  await expect.poll(height).toBeLessThan(peek * 1.1);
});

test('the toolbar slides away while reading down and comes back on the way up', async ({
  page,
}) => {
  await openArticle(page);
  const top = () => page.locator('.toolbar').evaluate((bar) => bar.getBoundingClientRect().bottom);
  expect(await top()).toBeGreaterThan(0);
  await page.evaluate(() => window.scrollTo(0, 300));
  await expect.poll(top).toBeLessThanOrEqual(0);
  await page.evaluate(() => window.scrollTo(0, 200));
  await expect.poll(top).toBeGreaterThan(0);
});
