import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { apart, openArticle, openWord, panel } from '../support/reader';

const SIZES = [
  [390, 844],
  [320, 568],
  [844, 390],
  [640, 400],
  [1280, 800],
  [1920, 1080],
] as const;

/** Whether all of an element can be seen in the window and nothing lies on its middle. */
const inSight = (page: Page, name: string) =>
  panel(page)
    .getByRole('button', { name, exact: true })
    .evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const inside =
        left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return inside && button.contains(hit);
    });

for (const [width, height] of SIZES) {
  test(`Save is in sight at ${width} × ${height}, whatever the entry is like`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openArticle(page);
    // A long entry: senses, parts, characters.
    const word = await openWord(page, '點');
    await expect.poll(() => inSight(page, 'Save')).toBe(true);
    expect(await apart(word, panel(page))).toBe(true);
    await panel(page)
      .getByRole('button', { name: /^How to write/ })
      .last()
      .scrollIntoViewIfNeeded();
    expect(await inSight(page, 'Save')).toBe(true);
  });
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [1180, 820],
] as const) {
  test(`on a screen ${width} px wide the panel stands in the margin, on none of the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openArticle(page);
    await openWord(page, '豆漿');
    await expect.poll(() => apart(page.locator('main [data-text]'), panel(page))).toBe(true);
  });
}

test('what is opened in the panel comes into sight', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  const form = panel(page).getByRole('form', { name: 'Correct 豆漿' });
  const shown = () =>
    form.evaluate((form) => {
      const body = form.closest('[role="dialog"]') as HTMLElement;
      const [own, outer] = [form.getBoundingClientRect(), body.getBoundingClientRect()];
      // All of it, or as much as goes in under its beginning.
      const bar = body.lastElementChild?.getBoundingClientRect().top ?? outer.bottom;
      return own.top >= outer.top && (own.bottom <= bar + 1 || own.top - outer.top < 48);
    });
  await expect.poll(shown).toBe(true);
});

test('speakers stand at one place, and left edges line up', async ({ page }) => {
  await openArticle(page);
  const edges = async (text: string) => {
    await openWord(page, text);
    return panel(page).evaluate((dialog) => {
      const speaker = dialog.querySelector('button[aria-label="Listen to the sentence"]');
      const outer = dialog.getBoundingClientRect();
      const leftOf = (node: Node | null | undefined) => {
        const range = document.createRange();
        if (node) range.selectNodeContents(node);
        return Math.round(range.getBoundingClientRect().left - outer.left);
      };
      const button = (name: string) =>
        [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      const heading = dialog.querySelector('h3');
      return {
        speaker: Math.round(outer.right - (speaker?.getBoundingClientRect().right ?? 0)),
        lefts: [leftOf(heading), leftOf(button('Read on from here'))],
      };
    });
  };
  const [one, other] = [await edges('豆漿'), await edges('老闆娘')];
  expect(one.speaker).toBe(other.speaker);
  expect(Math.abs((one.lefts[0] ?? 0) - (one.lefts[1] ?? 9))).toBeLessThanOrEqual(1);
});
