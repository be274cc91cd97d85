import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { openArticle, openWord, panel, word } from '../support/reader';

// What the browser says of requests that these tests cut off, and React of a face that did not come.
test.use({ expectedProblem: /Failed to load|ERR_|Failed to fetch|chunk|FaceBoundary/i });

const NOT_LOADED =
  'This part could not be loaded. Your text is kept; try again when you are online.';

const told = (page: Page) => page.getByRole('status').getByText(NOT_LOADED);

/** Cuts the network off but for what the page has already. */
const cutOff = (context: BrowserContext) => context.setOffline(true);

const fromMenu = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

const SHEETS = [
  ['Settings', (page: Page) => page.getByRole('button', { name: 'Settings' }).click()],
  ['Looked up', fromMenu('Words looked up')],
  ['Hand-out', fromMenu('Hand-out …')],
  ['Keys', fromMenu('Keys ?')],
] as const;

for (const [name, open] of SHEETS) {
  test(`${name} asked for offline: the text stays, and online it opens`, async ({
    page,
    context,
  }) => {
    await openArticle(page);
    await openWord(page, '豆漿');
    await page.keyboard.press('Escape');
    await cutOff(context);
    await open(page);
    await expect(told(page)).toBeVisible();
    await expect(page.getByRole('dialog', { name })).toHaveCount(0);
    await expect(word(page, '豆漿').first()).toBeVisible();
    await context.setOffline(false);
    await open(page);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  });
}

test('a word touched offline before the panel has come: one line, and online it opens', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await cutOff(context);
  await word(page, '豆漿').first().click();
  await expect(told(page)).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await expect(word(page, '豆漿').first()).toBeVisible();
  await context.setOffline(false);
  await expect(panel(page)).toBeVisible();
});

test('the tools of the panel asked for offline: the panel stays, and online they open', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  const write = panel(page).getByRole('button', { name: 'How to write 豆' });
  const correct = panel(page).getByRole('button', { name: 'Correct', exact: true });
  await cutOff(context);
  await write.click();
  await expect(told(page)).toBeVisible();
  await expect(write).toHaveAttribute('aria-expanded', 'false');
  await correct.click();
  await expect(correct).toBeVisible();
  await context.setOffline(false);
  await write.click();
  await expect(panel(page).getByRole('img', { name: '豆, 7 strokes' })).toBeVisible();
  await correct.click();
  await expect(panel(page).getByRole('form', { name: 'Correct 豆漿' })).toBeVisible();
  await expect(word(page, '豆漿').first()).toBeVisible();
});

test('the other script asked for offline is shown in another face, which comes by itself', async ({
  page,
  context,
}) => {
  await openArticle(page);
  await cutOff(context);
  await page.getByRole('button', { name: 'Simplified characters' }).click();
  await expect(word(page, '豆浆').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /could not/ })).toHaveCount(0);
  const sheets = () => page.locator('link[rel="stylesheet"]').count();
  const before = await sheets();
  await context.setOffline(false);
  await expect.poll(sheets).toBeGreaterThan(before);
  await expect(word(page, '豆浆').first()).toBeVisible();
});
