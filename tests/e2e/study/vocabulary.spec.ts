import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { keep, kept, savedWords } from '../support/records';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const heads = (page: Page) => rows(page).getByRole('heading').allTextContents();
const search = (page: Page) => page.getByRole('searchbox');

async function open(page: Page): Promise<void> {
  await page.goto('/vocabulary');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await expect(rows(page)).toHaveCount(3);
}

test('says how words come here when there are none', async ({ page }) => {
  await page.goto('/vocabulary');
  await expect(page.getByText('No words yet.')).toBeVisible();
  await page.getByRole('link', { name: 'To the shelf' }).click();
  await expect(page).toHaveURL('/');
});

test('shows each word with reading, gloss and its sentence, which leads back', async ({ page }) => {
  await open(page);
  const row = rows(page).filter({ hasText: 'mung bean' });
  await expect(row).toContainText('lǜdòu');
  await expect(row.locator('mark')).toHaveText('綠豆');
  await expect(row.getByRole('link')).toHaveAttribute('href', '/read/breakfast-shop#o5');
  await expectAccessible(page);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/read\/breakfast-shop#o5$/);
});

test('finds by Hanzi in either script, pinyin with and without tones, and English', async ({
  page,
}) => {
  await open(page);
  for (const [query, found] of [
    ['绿', '綠豆'],
    ['綠豆', '綠豆'],
    ['lvdou', '綠豆'],
    ['lǜ', '綠豆'],
    ['xiang4', '巷口'],
    ['lese', '垃圾'],
    ['la1 ji1', '垃圾'],
    ['Lane', '巷口'],
  ] as const) {
    await search(page).fill(query);
    await expect(rows(page), query).toHaveCount(1);
    await expect(rows(page).getByRole('heading'), query).toHaveText([found]);
  }
  await search(page).fill('xiang1');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('None of your words matches “xiang1”.')).toBeVisible();
});

test('sorts by time, pinyin and text', async ({ page }) => {
  await open(page);
  expect(await heads(page)).toEqual(['巷口', '綠豆', '垃圾']);
  const order = page.getByLabel('Order of the words');
  await order.selectOption({ label: 'By pinyin' });
  await expect.poll(() => heads(page)).toEqual(['垃圾', '綠豆', '巷口']);
  await order.selectOption({ label: 'By text' });
  await expect.poll(async () => (await heads(page)).indexOf('垃圾')).toBeGreaterThan(0);
  const byText = await heads(page);
  expect(byText.indexOf('垃圾') - byText.indexOf('綠豆')).toBe(1);
});

test('removes with undo, for good and in every tab', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await other.goto('/vocabulary');
  await expect(rows(other)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove 綠豆' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(other)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(other)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove 綠豆' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
});

test('keeps how well a word is known', async ({ page }) => {
  await open(page);
  await page.getByLabel('How well you know 綠豆').selectOption('known');
  await expect.poll(async () => (await kept(page, 'words', '綠豆'))?.status).toBe('known');
  await page.reload();
  await expect(page.getByLabel('How well you know 綠豆')).toHaveValue('known');
});

test('is shown in Simplified with zhuyin when so chosen', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { script: 'simplified', aid: 'zhuyin' });
  await open(page);
  const row = rows(page).filter({ hasText: 'mung bean' });
  await expect(row.getByRole('heading')).toHaveText('绿豆');
  await expect(row.locator('mark')).toHaveText('绿豆');
  await expect(row).toContainText('ㄌㄩˋ ㄉㄡˋ');
  await expect(row.getByRole('heading')).toHaveAttribute('lang', 'zh-Hans');
});

test('a change that could not be kept is shown, waits, and is kept when tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset.full) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await open(page);
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'yes';
  });
  await page.getByRole('button', { name: 'Remove 綠豆' }).click();
  await expect(page.getByRole('alert').getByText('There is no room left')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expectAccessible(page);
  await page.evaluate(() => {
    delete document.documentElement.dataset.full;
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
});
