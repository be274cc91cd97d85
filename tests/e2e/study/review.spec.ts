import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { keep, savedWords } from '../support/records';

const word = (page: Page) => page.getByRole('article').locator('mark');
const answer = (page: Page, name: string) => page.getByRole('button', { name });
const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });

async function open(page: Page): Promise<void> {
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(word(page)).toBeVisible();
}

test('says when there is nothing to review', async ({ page }) => {
  await page.goto('/review');
  await expect(page.getByText('Nothing is due.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on reading' })).toBeVisible();
});

test('asks a word in its sentence and answers at a tap, with intervals on the answers', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('3 to go')).toBeVisible();
  // The one saved first comes first.
  await expect(word(page)).toHaveText('垃圾');
  await expect(page.getByText('trash')).toBeHidden();
  // A tap anywhere on the page answers, so on the sentence too.
  await word(page).click({ force: true });
  await expect(page.getByText('trash')).toBeVisible();
  await expect(page.getByText('lèsè')).toBeVisible();
  for (const [name, interval] of [
    ['Again', '1 min'],
    ['Hard', 'min'],
    ['Good', 'min'],
    ['Easy', 'days'],
  ] as const) {
    await expect(answer(page, name)).toContainText(interval);
  }
  await expectAccessible(page);
  await answer(page, 'Easy').click();
  await expect(page.getByText('2 to go · 1 answered today')).toBeVisible();
});

test('what is left and the way back stand apart, and no answer moves the card', async ({
  page,
}) => {
  const top = async () => (await page.getByRole('article').boundingBox())?.y;
  await open(page);
  const before = await top();
  await show(page).click();
  await answer(page, 'Easy').click();
  await expect(word(page)).toHaveText('綠豆');
  expect(await top()).toBe(before);
  const said = await page.getByText('2 to go · 1 answered today').boundingBox();
  const undo = await answer(page, 'Undo last answer').boundingBox();
  // The button has room of its own around its words, which it shows by reaching over the edge.
  expect((undo?.x ?? 0) - ((said?.x ?? 0) + (said?.width ?? 0))).toBeGreaterThan(0);
});

test('goes by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Space');
  await expect(page.getByText('trash')).toBeVisible();
  await page.keyboard.press('4');
  await expect(word(page)).toHaveText('綠豆');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await expect(word(page)).toHaveText('巷口');
  await page.keyboard.press('u');
  await expect(word(page)).toHaveText('綠豆');
  await expect(page.getByText('mung bean')).toBeVisible();
});

test('keeps each answer at once, and goes on after the tab was closed', async ({
  page,
  context,
}) => {
  await open(page);
  await show(page).click();
  await answer(page, 'Easy').click();
  await expect(word(page)).toHaveText('綠豆');
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await later.goto('/review');
  await expect(later.getByText('2 to go · 1 answered today')).toBeVisible();
  await expect(word(later)).toHaveText('綠豆');
  await answer(later, 'Undo last answer').click();
  await expect(word(later)).toHaveText('垃圾');
  await expect(later.getByText('3 to go')).toBeVisible();
});

test('ends with when the next word is due', async ({ page }) => {
  await open(page);
  for (let asked = 0; asked < 3; asked += 1) {
    await show(page).click();
    await answer(page, 'Easy').click();
  }
  await expect(page.getByText('That is all for now.')).toBeVisible();
  await expect(page.getByText(/The next word is due in \d+ days\./)).toBeVisible();
  await expectAccessible(page);
});

test('is shown in Simplified on dark paper when so chosen', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { script: 'simplified', theme: 'dark' });
  await open(page);
  await expect(word(page).locator('..')).toHaveText('记得倒垃圾。');
  await show(page).click();
  await expectAccessible(page);
});
