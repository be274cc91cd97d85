import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { openArticle, word } from '../support/reader';
import { kept, placeKept } from '../support/records';

const edgeOf = async (page: Page, text: string, side: 'top' | 'right'): Promise<number> =>
  word(page, text)
    .first()
    .evaluate((node, name) => node.getBoundingClientRect()[name], side);

test('the line being read stands exactly where it stood, after a reload and a visit elsewhere', async ({
  page,
}) => {
  await openArticle(page);
  // The second visit has no hints, and the same lines.
  await openArticle(page);
  await word(page, '檯面')
    .first()
    .evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top - 320));
  await placeKept(page, 'breakfast-shop');
  await page.mouse.move(5, 5);
  await expect
    .poll(async () => (await kept(page, 'positions', 'breakfast-shop'))?.read)
    .not.toEqual([]);
  const before = await edgeOf(page, '檯面', 'top');
  await page.reload();
  await settled(page);
  await expect
    .poll(async () => Math.abs((await edgeOf(page, '檯面', 'top')) - before))
    .toBeLessThanOrEqual(2);

  await page.goto('/');
  const row = page.getByRole('listitem').filter({ hasText: '巷口的早餐店' });
  await expect(row.getByText(/^[1-9]\d? % read$/)).toBeVisible();
  const resume = page.getByRole('region', { name: 'Continue reading' });
  await expect(resume.getByRole('progressbar', { name: 'Read so far' })).toBeVisible();
  await resume.getByRole('link').click();
  await expect(page).toHaveURL(/breakfast-shop#o\d+$/);
  await expect(word(page, '檯面').first()).toBeInViewport();
});

test('vertical text comes back to its column', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { direction: 'vertical', size: 150 });
  await openArticle(page);
  await word(page, '檯面')
    .first()
    .evaluate((node) => {
      const { right } = node.getBoundingClientRect();
      node.closest('article')?.scrollBy({ left: right - window.innerWidth * 0.6 });
    });
  await placeKept(page, 'breakfast-shop');
  const before = await edgeOf(page, '檯面', 'right');
  await page.reload();
  await settled(page);
  await expect
    .poll(async () => Math.abs((await edgeOf(page, '檯面', 'right')) - before))
    .toBeLessThanOrEqual(2);
});
