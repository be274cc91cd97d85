import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, visit } from '../support/pages';
import { keep, savedWords } from '../support/records';

const TITLE = 'Reviews a day by words to remember';

const ask = (page: Page) => page.getByRole('button', { name: 'What would more or less cost?' });

/** The numbers of a column of the table, from the first per cent tried to the last. */
const column = (page: Page, at: number): Promise<number[]> =>
  page
    .getByRole('region', { name: `${TITLE} in numbers` })
    .getByRole('row')
    .evaluateAll(
      (rows, index) =>
        rows
          .slice(1)
          .map((row) => (row as HTMLTableRowElement).cells[index]?.textContent ?? '')
          .map((text) => Number.parseInt(text.replaceAll(',', ''), 10)),
      at,
    );

/** Copies of a saved word, so that there is something to estimate. */
const many = (count: number): object[] => {
  const [word] = savedWords(Date.now());
  return Array.from({ length: count }, (_, at) => ({ ...word, id: `字${at}`, order: at + 1 }));
};

test('says that there is nothing to estimate from', async ({ page }) => {
  await visit(page, '/settings');
  await ask(page).click();
  await expect(page.getByText('You have saved no words yet')).toBeVisible();
});

test('shows what each share to remember would cost, and follows what is set', async ({ page }) => {
  // Days are played through as fast as the machine does it, beside all else it does.
  test.setTimeout(120_000);
  await visit(page, '/settings');
  await keep(page, 'words', many(60));
  await visit(page, '/settings');
  await expect(ask(page)).toHaveAttribute('aria-expanded', 'false');
  await ask(page).click();
  const figure = page.getByRole('region', { name: TITLE, exact: true });
  await expect(figure).toContainText('With 90 %, as you have set it', { timeout: 60_000 });
  await expect(figure).toContainText('of 60 words remembered in 180 days');
  await expect(page.getByText('13 seconds an answer, which is assumed')).toBeVisible();
  await expect(figure.getByRole('img').first()).toBeVisible();
  await figure.getByText('In numbers').click();
  await expect(figure.getByRole('row')).toHaveCount(19);
  const reviews = await column(page, 1);
  expect(reviews).toEqual([...reviews].sort((one, other) => one - other));
  expect(reviews.at(-1)).toBeGreaterThan(2 * (reviews[0] ?? 0));
  expect(await column(page, 3)).toHaveLength(18);
  await expectAccessible(page);
  await page.getByRole('slider', { name: 'Words to remember' }).fill('85');
  await expect(figure).toContainText('With 85 %, as you have set it');
  await ask(page).click();
  await expect(figure).toBeHidden();
});

test('is usable in the dark, and no wider than the window', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  await prefer(context, baseURL, { theme: 'dark' });
  await visit(page, '/settings');
  await keep(page, 'words', many(30));
  await visit(page, '/settings');
  await ask(page).click();
  await expect(page.getByRole('region', { name: TITLE, exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await expectAccessible(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
