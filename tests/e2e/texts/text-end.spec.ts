import type { Page } from '@playwright/test';
import { articleSlugs, articlesFolder } from '@/lib/server/article-files';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { prefer, visit } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';
import { keep } from '../support/records';

const end = (page: Page) => page.getByRole('region', { name: 'After the text' });

for (const direction of ['horizontal', 'vertical'] as const) {
  test(`an article ends with whose it is, the words saved in it and the next one, ${direction}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await prefer(context, baseURL, { direction });
    await openArticle(page);
    await openWord(page, '豆漿');
    await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
    await page.keyboard.press('Escape');
    await end(page).scrollIntoViewIfNeeded();
    await expect(end(page)).toContainText('行間編輯部, 22 November 2026');
    await expect(end(page).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by/4.0/',
    );
    await expect(end(page)).toContainText('1 word saved in this text');
    await expect(end(page)).toContainText('豆漿');
    const next = end(page).getByRole('link', { name: '寄給林老師的信' });
    await expect(next).toHaveAttribute('href', '/read/letter-to-a-teacher');
    const inside = () =>
      end(page).evaluate((node) => {
        node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, right } = node.getBoundingClientRect();
        return left >= -1 && right <= window.innerWidth + 1;
      });
    await expect.poll(inside).toBe(true);
    await expectAccessible(page);
  });
}

test('the words of a text are looked through by themselves', async ({ page }) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await end(page).getByRole('link', { name: 'Look through them' }).click();
  await expect(page).toHaveURL('/vocabulary?text=breakfast-shop');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('Words of 巷口的早餐店')).toBeVisible();
  await page.getByRole('link', { name: 'All words' }).click();
  await expect(page).toHaveURL('/vocabulary');
  await expect(rows).toHaveCount(1);
});

test('what was read is not offered again', async ({ page }) => {
  await visit(page, '/');
  const place = { offset: 400, length: 500, read: [0, 500], changed: Date.now(), deleted: false };
  await keep(
    page,
    'positions',
    articleSlugs(articlesFolder()).map((id) => ({
      ...{ id, href: `/read/${id}`, title: id, titleSimplified: id, ...place },
    })),
  );
  await openArticle(page);
  await page.mouse.move(5, 5);
  await expect(end(page)).toContainText('All is read');
});

test('an own text ends with when it was added and what to read next', async ({ page }) => {
  await addText(page, '週末的市場\n\n星期六一早，我和奶奶去市場買菜。');
  await page.mouse.move(5, 5);
  await expect(end(page)).toContainText(/Added \d+ \w+ \d{4}/);
  await expect(end(page).getByRole('link', { name: '第一次去夜市' })).toHaveAttribute(
    'href',
    '/read/night-market',
  );
});
