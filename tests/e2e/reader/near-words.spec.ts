import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';

/** Longer than what is set as words whole. */
const TEXT = Array.from(
  { length: 330 },
  (_, index) =>
    `第${index + 1}段。早上下了一場小雨，巷子裡的貓都躲到屋簷下，等太陽出來才慢慢走開。`,
).join('\n');

/** Share of the paragraphs on the screen that are set as words. */
const setOnScreen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('main [data-start]')].filter((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const set = seen.filter((paragraph) => paragraph.querySelector('[data-offset]'));
    return seen.length === 0 ? 0 : set.length / seen.length;
  });

async function walkThrough(page: Page): Promise<void> {
  await addText(page, TEXT);
  const paragraphs = page.locator('main [data-start]');
  await expect(paragraphs).toHaveCount(330);
  for (const index of [160, 325, 40, 0]) {
    await paragraphs.nth(index).evaluate((paragraph) => paragraph.scrollIntoView());
    await expect.poll(() => setOnScreen(page)).toBe(1);
  }
}

test('text is set as words wherever somebody stops to read', async ({ page }) => {
  await walkThrough(page);
});

test('also where the browser does not tell what it lays out', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ContentVisibilityAutoStateChangeEvent');
  });
  await walkThrough(page);
});
