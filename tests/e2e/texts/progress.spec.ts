import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { prefer, visit } from '../support/pages';
import { openArticle } from '../support/reader';
import { keep, kept } from '../support/records';

const bar = (page: Page) => page.getByRole('progressbar', { name: 'Read so far' });
const percent = async (page: Page): Promise<number> =>
  Number(await bar(page).getAttribute('aria-valuenow'));
const row = (page: Page) => page.getByRole('listitem').filter({ hasText: '巷口的早餐店' });

/** UTF-16 units of the article that count as read, as they are kept. */
async function units(page: Page): Promise<number> {
  const read = ((await kept(page, 'positions', 'breakfast-shop'))?.read ?? []) as number[];
  return read.reduce((sum, place, at) => sum + (at % 2 === 0 ? -place : place), 0);
}

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`whoever stays on a page reads on, ${direction}`, async ({ page, context, baseURL }) => {
    await prefer(context, baseURL, { direction });
    await openArticle(page);
    await page.mouse.move(5, 5);
    await expect.poll(() => percent(page)).toBeGreaterThan(2);
    const before = await percent(page);
    await expect.poll(() => percent(page)).toBeGreaterThan(before);
  });

  test(`whoever jumps to the end has not read what lies between, ${direction}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction });
    await openArticle(page);
    await page.mouse.move(5, 5);
    await page.evaluate(() => {
      const article = document.querySelector('main article');
      window.scrollTo(0, document.body.scrollHeight);
      article?.scrollTo(-article.scrollWidth, 0);
    });
    await expect.poll(() => percent(page)).toBeGreaterThan(0);
    await expect.poll(() => units(page)).toBeGreaterThan(0);
    expect(await percent(page)).toBeLessThan(30);
  });
}

test('the shelf says what share was read, wherever the place is', async ({ page }) => {
  await visit(page, '/');
  await keep(page, 'positions', [
    {
      id: 'breakfast-shop',
      href: '/read/breakfast-shop',
      title: '巷口的早餐店',
      titleSimplified: '巷口的早餐店',
      // The place is at the end, where a search has led.
      offset: 480,
      length: 500,
      read: [0, 100, 300, 400],
      changed: Date.now(),
      deleted: false,
    },
  ]);
  await expect(row(page).getByText('40 % read')).toBeVisible();
  const resume = page.getByRole('region', { name: 'Continue reading' });
  await expect(resume.getByRole('progressbar', { name: 'Read so far' })).toHaveAttribute(
    'value',
    '0.4',
  );
});

test('a text that was read to its end is not to be gone on with', async ({ page }) => {
  await visit(page, '/');
  const place = { offset: 400, length: 500, changed: Date.now(), deleted: false };
  const at = (id: string, title: string, read: number[], order: number) => ({
    ...{ id, href: `/read/${id}`, title, titleSimplified: title, ...place, read, order },
  });
  await keep(page, 'positions', [
    at('alishan-railway', '慢慢爬上阿里山', [0, 200], 1),
    at('breakfast-shop', '巷口的早餐店', [0, 495], 2),
  ]);
  const resume = page.getByRole('region', { name: 'Continue reading' });
  await expect(resume).toContainText('慢慢爬上阿里山');
  await expect(row(page)).toContainText('99 % read');
});
