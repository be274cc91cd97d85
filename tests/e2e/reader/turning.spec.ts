import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { openArticle } from '../support/reader';

/** Where the line of the word at an offset stands, in CSS pixels from the top. */
const topOf = (page: Page, offset: string) =>
  page
    .locator(`main [data-offset="${offset}"]`)
    .evaluate((word) => Math.round(word.getBoundingClientRect().top));

test('turning a phone and turning it back keeps the line that is read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openArticle(page);
  await page.evaluate(() => window.scrollTo(0, 700));
  const offset = await page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('main [data-offset]')];
    return words.find((word) => word.getBoundingClientRect().top > 70)?.dataset.offset ?? '';
  });
  const before = await topOf(page, offset);
  // The place is written down once the text has come to rest.
  await page.waitForTimeout(900);
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => Math.abs((await topOf(page, offset)) - before)).toBeLessThan(60);
    await page.waitForTimeout(600);
  }
  expect(await topOf(page, offset)).toBe(before);
});

test('Escape leaves “nothing but the text”', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('f');
  const shown = page.getByRole('button', { name: 'Show the toolbar' });
  await expect(shown).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
});

test('the header is never wider than the screen, with a badge of 99+ at 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit(page, '/');
  const review = page.getByRole('link', { name: 'Review' });
  await review.evaluate((link) => {
    const badge = document.createElement('span');
    badge.textContent = ' 99+';
    link.append(badge);
  });
  const widest = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('header a')].map((a) => a.getBoundingClientRect().right),
    ),
  );
  expect(widest).toBeLessThanOrEqual(320);
});
