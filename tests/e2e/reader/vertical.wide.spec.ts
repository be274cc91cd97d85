import type { Page } from '@playwright/test';
import { giveVoices, said } from '../support/fake-speech';
import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { apart, openArticle, openWord, panel, word } from '../support/reader';

test.beforeEach(async ({ context, baseURL }) => {
  await prefer(context, baseURL, { direction: 'vertical', aid: 'zhuyin', size: 150 });
});

test('the wheel turns the columns, to the left for reading on', async ({ page }) => {
  await openArticle(page);
  const scrolled = () => page.getByRole('article').evaluate((node) => node.scrollLeft);
  expect(await scrolled()).toBe(0);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(scrolled).toBe(-240);
  await page.mouse.wheel(0, -100);
  await expect.poll(scrolled).toBe(-140);
  // The page itself never scrolls down.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('arrow keys follow the columns: down is the next word, left the next sentence', async ({
  page,
}) => {
  await openArticle(page);
  const focused = page.locator('[data-offset]:focus');
  await page.locator('article').focus();
  await page.keyboard.press('ArrowDown');
  const first = Number(await focused.getAttribute('data-offset'));
  await page.keyboard.press('ArrowDown');
  const second = Number(await focused.getAttribute('data-offset'));
  expect(second).toBeGreaterThan(first);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('data-offset', String(first));
  await page.keyboard.press('ArrowLeft');
  const sentence = Number(await focused.getAttribute('data-offset'));
  expect(sentence).toBeGreaterThan(second);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-offset', String(first));
});

test('the panel stands beside its column and leaves the word free', async ({ page }) => {
  await openArticle(page);
  const pancake = await openWord(page, '蛋餅');
  expect(await apart(pancake, panel(page))).toBe(true);
  const [column, entry] = [await pancake.boundingBox(), await panel(page).boundingBox()];
  expect((entry?.x ?? 0) + (entry?.width ?? 0)).toBeLessThanOrEqual(column?.x ?? 0);
  await expect(word(page, '蛋餅').first()).toHaveAttribute('data-open', '');
});

/** Turns the columns until the one of 檯面, in the third paragraph, is the first on the screen. */
const turnToCounter = (page: Page) =>
  word(page, '檯面')
    .first()
    .evaluate((node) => {
      const { right } = node.getBoundingClientRect();
      node.closest('article')?.scrollBy({ left: right + 8 - window.innerWidth });
    });

const COUNTER = '第一次去的時候，我還長得不夠高，得踮著腳才看得到檯面。';

for (const [by, ask] of [
  ['button', (page: Page) => page.getByRole('button', { name: 'Read aloud from here' }).click()],
  ['key', (page: Page) => page.keyboard.press('r')],
] as const) {
  test(`reading aloud from here, by ${by}, begins at the first column on the screen`, async ({
    page,
  }) => {
    await giveVoices(page, [{ name: 'Mei-Jia', lang: 'zh-TW' }]);
    await openArticle(page);
    await turnToCounter(page);
    await ask(page);
    await expect(page.locator('[data-spoken]').first()).toBeInViewport();
    const [first] = await said(page);
    expect(first?.text).not.toBe('');
    expect(COUNTER).toContain(first?.text ?? 'nothing');
  });
}

for (const [by, ask] of [
  [
    'menu',
    async (page: Page) => {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Copy with readings' }).click();
    },
  ],
  ['key', (page: Page) => page.keyboard.press('c')],
] as const) {
  test(`copying with readings, by ${by}, takes the first paragraph on the screen`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openArticle(page);
    await turnToCounter(page);
    await ask(page);
    await expect(page.getByText('Paragraph copied with readings.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('檯');
    expect(copied).not.toContain('巷');
  });
}

test('a corner says that Taiwan reads a word otherwise only where readings are shown', async ({
  page,
  context,
  baseURL,
}) => {
  await openArticle(page);
  const differs = page.locator('main [data-f~="differs"]').first();
  await expect(differs).toHaveCSS('background-image', /linear-gradient/);
  await prefer(context, baseURL, { direction: 'vertical', aid: 'none' });
  await openArticle(page);
  await expect(differs).toHaveCSS('background-image', 'none');
});
