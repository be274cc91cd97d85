import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer } from '../support/pages';
import { openArticle, panel, printed } from '../support/reader';

const ARTICLE = '/read/three-cup-chicken';
const end = (page: Page) => page.getByRole('region', { name: 'After the text' });
const questions = (page: Page) => end(page).getByRole('listitem');

/** What is lazy comes at the first sign of a hand. */
async function atTheEnd(page: Page, article = ARTICLE): Promise<void> {
  await openArticle(page, article);
  await page.mouse.move(5, 5);
  await end(page).scrollIntoViewIfNeeded();
  await expect(questions(page)).toHaveCount(3);
}

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`an article ends with questions that open on their answers, ${direction}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction });
    await atTheEnd(page);
    const asked = questions(page).nth(1);
    const answer = asked.getByText('因為麻油怕大火，火太大會發苦。');
    await expect(asked).toContainText('煸薑片的時候，為什麼只能開小火？');
    await expect(answer).toBeHidden();
    await asked.getByText('只能').click();
    await expect(answer).toBeVisible();
    await expect(panel(page)).toHaveCount(0);
    await expectAccessible(page);
    await asked.getByText('只能').click();
    await expect(answer).toBeHidden();
  });
}

test('a question opens and closes by the keyboard alone', async ({ page }) => {
  await atTheEnd(page);
  const first = questions(page).first();
  const answer = first.getByText('麻油、米酒和醬油，據說最早各用一杯。');
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await page.keyboard.press('Space');
  await expect(answer).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(questions(page).nth(1)).toContainText('火太大會發苦');
  await expect(questions(page).nth(1).locator('details')).toHaveAttribute('open', '');
});

test('questions and answers are in the script that is read', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { script: 'simplified' });
  await atTheEnd(page);
  const asked = questions(page).nth(1);
  await asked.locator('summary').click();
  await expect(asked).toContainText('煸姜片的时候，为什么只能开小火？');
  await expect(asked).toContainText('因为麻油怕大火，火太大会发苦。');
  await expect(asked.locator('summary [lang]')).toHaveAttribute('lang', 'zh-Hans');
});

test('their readings are those of the text, and are not copied with it', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { aid: 'both' });
  await atTheEnd(page);
  const summary = questions(page).nth(2).locator('summary');
  const readings = (await summary.locator('rt').all()).slice(0, 2);
  const shown = await Promise.all(readings.map((reading) => printed(reading, '::after')));
  expect(shown).toEqual(['"ㄐㄧㄡˇ"', '"jiǔ"']);
  expect(await summary.evaluate((node) => node.textContent)).toBe('九層塔為什麼要最後才放？');
  await expectAccessible(page);
});

test('figures in them are read too', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { aid: 'pinyin' });
  await atTheEnd(page, '/read/dragon-year');
  const first = questions(page).first().locator('summary');
  const year = first.locator('ruby', { hasText: '2024' }).locator('rt');
  expect(await printed(year, '::after')).toBe('"èr líng èr sì"');
});
