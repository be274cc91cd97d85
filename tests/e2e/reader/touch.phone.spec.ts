import { expect, test } from '../support/fixtures';
import { openArticle, openWord, panel } from '../support/reader';

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
  const top = () => page.getByRole('banner').evaluate((bar) => bar.getBoundingClientRect().bottom);
  expect(await top()).toBeGreaterThan(0);
  await page.evaluate(() => window.scrollTo(0, 300));
  await expect.poll(top).toBeLessThanOrEqual(0);
  await page.evaluate(() => window.scrollTo(0, 200));
  await expect.poll(top).toBeGreaterThan(0);
});

test('the toolbar stays while readings push the text along, focused or not', async ({ page }) => {
  await openArticle(page);
  const bar = page.getByRole('button', { name: 'Pinyin', exact: true });
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect(bar).not.toBeInViewport();
  await page.evaluate(() => window.scrollTo(0, 800));
  await expect(bar).toBeInViewport();
  const stood = await page.evaluate(() => window.scrollY);
  for (const name of ['Pinyin', 'No readings', 'Zhuyin']) {
    // Without focus, as on phones whose browser gives a touched button none.
    await page
      .getByRole('button', { name, exact: true })
      .evaluate((button: HTMLElement) => button.click());
    // Longer than the bar takes to follow.
    await page.waitForTimeout(400);
    await expect(bar).toBeInViewport();
  }
  expect(await page.evaluate(() => window.scrollY)).not.toBe(stood);
});
