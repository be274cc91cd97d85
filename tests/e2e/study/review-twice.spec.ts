import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';
import { allKept, keep, savedWords } from '../support/records';

const word = (page: Page) => page.getByRole('article').locator('mark');
const answer = (page: Page, name: string) => page.getByRole('button', { name });
const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });

async function open(page: Page): Promise<void> {
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(word(page)).toHaveText('垃圾');
}

test('one card in two tabs is answered once; the second tab says so and goes on', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  // A tab that the news of other tabs has not reached yet.
  await other.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
  });
  await other.goto('/review');
  await expect(word(other)).toHaveText('垃圾');
  await show(other).click();
  await show(page).click();
  await answer(page, 'Easy').click();
  await expect(word(page)).toHaveText('綠豆');
  await answer(other, 'Again').click();
  await expect(other.getByText('answered in another tab meanwhile')).toBeVisible();
  await expect(word(other)).toHaveText('綠豆');
  expect(await allKept(page, 'cards')).toMatchObject([{ id: '垃圾', reps: 1 }]);
  expect(await allKept(page, 'logs')).toMatchObject([{ cardId: '垃圾', rating: 'easy' }]);
  await show(other).click();
  await answer(other, 'Easy').click();
  await expect(other.getByText('1 to go · 2 answered today')).toBeVisible();
  await expect(other.getByText('answered in another tab meanwhile')).toBeHidden();
});

test('after a clock a year ahead and back the answer given last is taken back', async ({
  page,
}) => {
  await open(page);
  const now = Date.now();
  await page.clock.setFixedTime(now + 365 * 86_400_000);
  await show(page).click();
  await answer(page, 'Easy').click();
  await expect(word(page)).toHaveText('綠豆');
  await page.clock.setFixedTime(now - 86_400_000);
  await show(page).click();
  await answer(page, 'Hard').click();
  await expect.poll(() => allKept(page, 'logs')).toHaveLength(2);
  await answer(page, 'Undo last answer').click();
  await expect(word(page)).toHaveText('綠豆');
  expect(await allKept(page, 'logs')).toMatchObject([{ cardId: '垃圾', rating: 'easy' }]);
});

test('a clock set back over midnight leaves every answer possible', async ({ page }) => {
  await open(page);
  const now = Date.now();
  for (const [name, time] of [
    ['Again', now],
    ['Again', now - 30 * 3_600_000],
    ['Again', now - 60 * 3_600_000],
    ['Good', now - 90 * 3_600_000],
  ] as const) {
    await page.clock.setFixedTime(time);
    const asked = (await allKept(page, 'logs')).length;
    await show(page).click();
    await answer(page, name).click();
    await expect.poll(() => allKept(page, 'logs')).toHaveLength(asked + 1);
  }
});
