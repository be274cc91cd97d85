import type { Page } from '@playwright/test';
import { articleSlugs, articlesFolder } from '@/lib/server/article-files';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled, visit } from '../support/pages';
import { keep, savedWords } from '../support/records';

const TEXT = '週末的市場\n\n星期六一早，我和奶奶去市場買菜。她挑了三顆高麗菜，又問老闆魚怎麼賣。';

const titles = (page: Page) => page.getByRole('list').getByRole('heading').allTextContents();
const dialog = (page: Page) => page.getByRole('dialog');

async function add(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a text' }).click();
  await dialog(page).getByRole('textbox').fill(text);
  await dialog(page).getByRole('button', { name: 'Add and read' }).click();
}

/** Adds a text and goes back to the shelf. */
async function addAndReturn(page: Page): Promise<string> {
  await page.goto('/');
  await settled(page);
  await add(page, TEXT);
  await expect(page).toHaveURL(/\/texts\/[a-z2-9]{12}$/);
  const address = page.url();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '週末的市場' })).toBeVisible();
  return address;
}

test('teaches a first visitor and shows the articles with level, length and a line', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByText('Tap a word to see how it is read')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: '巷口的早餐店' });
  await expect(row.getByRole('img', { name: /^Level \d of 5$/ })).toBeVisible();
  await expect(row).toContainText(/\d+ characters · \d+ min/);
  await expect(row).toContainText('我家巷口');
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/read/breakfast-shop');
});

test('a pasted text titles itself, opens, and stands on the shelf after a reload', async ({
  page,
}) => {
  await addAndReturn(page);
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: '週末的市場' });
  await expect(row).toContainText('星期六一早，我和奶奶去市場買菜。');
  await expect(row).toContainText('35 characters');
  await expectAccessible(page);
});

test('a text is renamed, in both scripts', async ({ page, context, baseURL }) => {
  await addAndReturn(page);
  await page.getByRole('button', { name: 'Rename 週末的市場' }).click();
  await expectAccessible(page);
  await dialog(page).getByRole('textbox').fill('買菜記');
  await dialog(page).getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('link', { name: '買菜記' })).toBeVisible();
  await prefer(context, baseURL, { script: 'simplified' });
  await page.reload();
  await expect(page.getByRole('link', { name: '买菜记' })).toBeVisible();
  await expect(page.getByText('星期六一早，我和奶奶去市场买菜。')).toBeVisible();
});

test('a text is deleted, brought back, and opens as before', async ({ page }) => {
  const address = await addAndReturn(page);
  await page.getByRole('button', { name: 'Delete 週末的市場' }).click();
  await expect(page.getByRole('link', { name: '週末的市場' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: '週末的市場' }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText('高麗菜').first()).toBeVisible();
});

test('is kept where it was pasted when the dialog is closed', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await page.getByRole('button', { name: 'Add a text' }).click();
  await expectAccessible(page);
  await dialog(page).getByRole('textbox').fill(TEXT);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Add a text' }).click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(TEXT);
});

test('a book is pasted into a face of the system, which needs no files', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('button', { name: 'Add a text' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  const face = () => field.evaluate((element) => getComputedStyle(element).fontFamily);
  await field.fill('短短的一段。');
  expect(await face()).toContain('Noto Serif TC');
  await field.fill('很長的一段。'.repeat(5_000));
  expect(await face()).not.toContain('Noto');
});

test('a book from the clipboard is in a face of the system from the start', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  await page.getByRole('button', { name: 'Add a text' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), '饕餮與鼴鼠。'.repeat(4_000));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field).toHaveValue(/鼴鼠。$/);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Serif TC"', '鼴'))).toBe(false);
});

test('says what is wrong with a text it cannot take', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await add(page, '   ');
  await expect(dialog(page).getByRole('alert')).toHaveText(/nothing here yet/);
  await dialog(page).getByRole('textbox').fill('Only English');
  await dialog(page).getByRole('button', { name: 'Add and read' }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText(/no Chinese characters/);
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Only English');
});

test('sorts by recency, level, length and title, own texts and articles together', async ({
  page,
}) => {
  await addAndReturn(page);
  expect((await titles(page))[0]).toBe('週末的市場');
  const order = page.getByLabel('Order of the shelf');
  await order.selectOption({ label: 'Easiest first' });
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('週末的市場');
  await order.selectOption({ label: 'Shortest first' });
  await expect.poll(async () => (await titles(page))[0]).toBe('週末的市場');
});

test('leads back to where reading stopped', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const position = { href: '/read/breakfast-shop', title: '巷口的早餐店' };
  await keep(page, 'positions', [
    {
      id: 'breakfast-shop',
      ...position,
      titleSimplified: '巷口的早餐店',
      offset: 60,
      length: 500,
      progress: 0.12,
      changed: Date.now(),
      deleted: false,
    },
  ]);
  const section = page.getByRole('region', { name: 'Continue reading' });
  await expect(section.getByRole('link')).toHaveAttribute('href', '/read/breakfast-shop#o60');
  await expectAccessible(page);
});

test('is shown in Simplified when so chosen', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { script: 'simplified' });
  await page.goto('/');
  const title = page.getByRole('link', { name: '慢慢爬上阿里山' }).locator('[lang]');
  await expect(title).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByText('从嘉义车站')).toBeVisible();
});

test('shows the share of known words, of articles and own texts', async ({ page }) => {
  await addAndReturn(page);
  await expect(page.getByText(/% known/)).toHaveCount(0);
  const [word] = savedWords(Date.now());
  const known = ['我', '了', '市場'].map((id) => ({
    ...word,
    id,
    traditional: id,
    simplified: id,
    saved: false,
    status: 'known',
  }));
  await keep(page, 'words', known);
  const row = page.getByRole('listitem').filter({ hasText: '週末的市場' });
  await expect(row.getByText(/^[1-9]\d? % known$/)).toBeVisible();
  await expect(row.getByRole('progressbar', { name: 'Words known' })).toBeVisible();
  await expect(page.getByText(/% known/)).toHaveCount(1 + articleSlugs(articlesFolder()).length);
  await expectAccessible(page);
});

test('how it works is served to a first visit and to no later one, so that nothing is pushed down', async ({
  request,
}) => {
  const shelf = async (headers = {}) => (await request.get('/', { headers })).text();
  expect(await shelf()).toContain('aria-label="How Hangjian works"');
  expect(await shelf({ cookie: 'hangjian-hints=seen' })).not.toContain('How Hangjian works"');
});

test('nothing is pushed down for a reader who comes back', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  const title = { title: '巷口的早餐店', titleSimplified: '巷口的早餐店' };
  const place = { offset: 60, length: 500, progress: 0.12, changed: Date.now(), deleted: false };
  await keep(page, 'positions', [
    { id: 'breakfast-shop', href: '/read/breakfast-shop', ...title, ...place },
  ]);
  await page.context().addCookies([{ name: 'hangjian-hints', value: 'seen', url: page.url() }]);
  await page.addInitScript(() => {
    const tops = new Set<number>();
    Object.assign(window, { tops });
    const look = () => {
      const order = document.querySelector('main select');
      // A typeface that arrives may move it by less.
      if (order) tops.add(Math.round(order.getBoundingClientRect().top / 16));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Continue reading' })).toBeVisible();
  await settled(page);
  const tops = await page.evaluate(() => [...(window as unknown as { tops: Set<number> }).tops]);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
});
