import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { keep } from '../support/records';

const DAY = 86_400_000;

/** Answers of somebody who remembers nine of ten after 9, 40 and 160 days: longer than most. */
function answers(cards: number): object[] {
  const first = Date.now() - 300 * DAY;
  return Array.from({ length: cards }, (_, card) => {
    const cardId = `字${card}`;
    let time = first + card * 60_000;
    return [0, 9, 40, 160].map((days, at) => {
      time += days * DAY;
      const order = 4 * card + at + 1;
      const before = {
        id: cardId,
        due: time,
        stability: at === 0 ? 0 : 5,
        difficulty: at === 0 ? 0 : 5,
        elapsedDays: 0,
        scheduledDays: 0,
        learningSteps: 0,
        reps: at,
        lapses: 0,
        state: at === 0 ? 0 : 2,
        lastReview: at === 0 ? null : time - days * DAY,
        changed: time,
        deleted: at === 0,
      };
      return {
        id: `${cardId}@${time}-${order}`,
        cardId,
        kind: 'recognise',
        rating: at > 0 && (card + at) % 10 === 0 ? 'again' : 'good',
        time,
        offset: 480,
        rollover: 4,
        order,
        elapsedDays: days,
        scheduledDays: days,
        duration: 3_000,
        weights: 'fsrs-6',
        before,
        changed: time,
        deleted: false,
      };
    });
  }).flat();
}

const offer = (page: Page) =>
  page.getByRole('button', { name: 'Fit the schedule to your answers' });
const back = (page: Page) => page.getByRole('button', { name: 'Back to the published weights' });

test('says how many answers are missing, and sends none', async ({ page }) => {
  await visit(page, '/settings');
  await keep(page, 'logs', answers(20));
  await visit(page, '/settings');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  await offer(page).click();
  await expect(page.getByText('You have given 60 answers a day or more')).toBeVisible();
  expect(sent).toEqual([]);
});

test('fits the schedule to what was answered, and goes back', async ({ page }) => {
  await visit(page, '/settings');
  await keep(page, 'logs', answers(200));
  await visit(page, '/settings');
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await offer(page).click();
  await expect(page.getByText('Fitted to 600 answers')).toBeVisible({ timeout: 60_000 });
  // Numbers alone: no word, no day.
  expect((await asked).postData()).toMatch(/^\{"cards":\[(?:\[[\d,]+\],?)+\]\}$/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Schedule by them' }).click();
  await expect(page.getByText('Your next answers are scheduled by weights')).toBeVisible();
  await page.reload();
  await expect(back(page)).toBeVisible();
  await back(page).click();
  await expect(back(page)).toBeHidden();
});

test('is not offered where there is none who could fit', async ({ page }) => {
  await page.route('**/api/weights', (route) => route.fulfill({ json: { fits: false } }));
  await visit(page, '/settings');
  await expect(page.getByRole('button', { name: 'What would more or less cost?' })).toBeVisible();
  await expect(offer(page)).toBeHidden();
});
