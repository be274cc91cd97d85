import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { ARTICLE, prefer, settled, visit } from '../support/pages';
import { keep, kept, savedWords } from '../support/records';

const DAY = 86_400_000;

/** The study day in Taipei, which turns at four. */
const today = (): number => Math.floor((Date.now() + 4 * 3_600_000) / DAY);

const card = {
  id: '綠豆',
  due: 0,
  dueDay: today() + 2,
  firstDay: today() - 9,
  lastDay: today() - 1,
  stability: 5,
  difficulty: 5,
  elapsedDays: 3,
  scheduledDays: 3,
  learningSteps: 0,
  reps: 3,
  lapses: 0,
  state: 2,
  lastReview: Date.now() - DAY,
  changed: 1,
  deleted: false,
};

const answer = (order: number, rating: string, daysAgo: number) => ({
  id: `綠豆@${order}`,
  cardId: '綠豆',
  rating,
  time: Date.now() - daysAgo * DAY,
  order,
  before: card,
  offset: 480,
  rollover: 4,
  duration: 30_000,
  changed: 1,
  deleted: false,
});

async function open(page: Page): Promise<void> {
  await visit(page, '/progress');
  const [lane, bean, trash] = savedWords(Date.now());
  const known = { ...trash, status: 'known', knownSince: Date.now() - DAY };
  await keep(page, 'words', [lane ?? {}, bean ?? {}, known]);
  await keep(page, 'cards', [card]);
  await keep(page, 'logs', [
    answer(1, 'good', 2),
    answer(2, 'again', 2),
    answer(3, 'good', 1),
    answer(4, 'easy', 0),
  ]);
  await keep(page, 'readings', [
    {
      id: 'a',
      day: today() - 1,
      textId: 'a',
      seconds: 600,
      characters: 1_200,
      changed: 1,
      deleted: false,
    },
  ]);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
}

const figure = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('says that there is nothing yet', async ({ page }) => {
  await visit(page, '/vocabulary');
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page).toHaveURL('/progress');
  await expect(page.getByText('Nothing to show yet.')).toBeVisible();
  await page.getByRole('link', { name: 'To the shelf' }).click();
  await expect(page).toHaveURL('/');
});

test('shows answers, memory, reading, what is coming, words and characters, each with its numbers', async ({
  page,
}) => {
  await open(page);
  await expect(figure(page, 'Answers')).toContainText('4 answers in 30 days.');
  await expect(figure(page, 'Answers')).toContainText('you remembered 75 %');
  await expect(figure(page, 'Reading')).toContainText('10 minutes and 1,200 new characters');
  await expect(figure(page, 'Reading')).toContainText('120 characters a minute');
  await expect(figure(page, 'What is coming')).toContainText('0 cards due today, 1 in 30 days');
  await expect(figure(page, 'Words')).toContainText('1 word known (the thick line), 3 saved.');
  await expect(figure(page, 'Characters')).toContainText('Of the 3,000 most frequent characters 2');
  await expect(figure(page, 'Days')).toContainText('3 days of the last year');
  for (const name of ['Answers', 'Remembered', 'Reading', 'What is coming', 'Words', 'Days']) {
    await expect(figure(page, name).getByRole('img').first()).toBeVisible();
    await figure(page, name).getByText('In numbers').click();
    await expect(figure(page, name).getByRole('row').nth(1)).toBeVisible();
  }
  await expect(figure(page, 'Answers').getByRole('row')).toHaveCount(4);
  await expectAccessible(page);
  await page.getByLabel('Which days').selectOption('The last year');
  await expect(figure(page, 'Answers')).toContainText('4 answers in 365 days.');
});

test('is usable in the dark, and no wider than the window', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { theme: 'dark' });
  await open(page);
  await expect(figure(page, 'Days').getByRole('img').first()).toBeVisible();
  await expectAccessible(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('a text that is read is written down by day', async ({ page }) => {
  await visit(page, ARTICLE);
  const id = `${today()}@breakfast-shop`;
  // Reading is followed from the first sign of a hand on.
  await page.mouse.wheel(0, 100);
  await expect(page.getByRole('progressbar', { name: 'Read so far' })).toBeAttached();
  await page.waitForTimeout(2_500);
  // The toolbar comes back on the way up.
  await page.mouse.wheel(0, -100);
  await page
    .getByRole('link', { name: /the shelf|Hangjian/ })
    .first()
    .click();
  await expect(page).toHaveURL('/');
  await expect
    .poll(async () => Number((await kept(page, 'readings', id))?.seconds ?? 0))
    .toBeGreaterThan(0);
});
