import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { openArticle, openWord, panel, word } from '../support/reader';
import { choose, openSettings, slide } from '../support/settings-sheet';

/** The second paragraph as it is set, lengths in em of the body. */
const setting = (page: Page) =>
  page
    .locator('main [data-start]')
    .nth(1)
    .evaluate((node) => {
      const style = getComputedStyle(node);
      const em = Number.parseFloat(style.fontSize);
      const lengths = (value: string) => Math.round((Number.parseFloat(value) / em) * 10) / 10;
      return {
        measure: Math.round(node.getBoundingClientRect().width / em),
        line: lengths(style.lineHeight),
        indent: lengths(style.textIndent),
        after: lengths(style.marginBlockEnd),
        family: style.fontFamily.split(',')[0]?.replace(/"| settled/g, ''),
        margin: Number.parseFloat(getComputedStyle(node.closest('article') as Element).paddingLeft),
      };
    });

test('measure, line height, margins, indent and face are the reader’s choice', async ({ page }) => {
  await openArticle(page);
  const book = await setting(page);
  expect(book).toMatchObject({ line: 1.9, indent: 2, after: 0, family: 'Noto Serif TC' });
  const sheet = await openSettings(page);
  await slide(sheet, 'Characters a line', 16);
  await slide(sheet, 'Line height', 26);
  await choose(sheet, 'Paragraphs', 'Spaced');
  await choose(sheet, 'Typeface', '黑體 Sans');
  await choose(sheet, 'Margins', 'Narrow');
  const own = await setting(page);
  expect(own).toMatchObject({ line: 2.6, indent: 0, family: 'Noto Sans TC Variable' });
  expect(own.measure).toBeLessThanOrEqual(18);
  expect(own.after).toBeGreaterThan(0.5);
  expect(own.margin).toBeLessThan(book.margin);
  await choose(sheet, 'Margins', 'Wide');
  expect((await setting(page)).margin).toBeGreaterThan(book.margin);
  await choose(sheet, 'Typeface', '楷體 Kai');
  await page.reload();
  await settled(page);
  expect(await setting(page)).toMatchObject({ line: 2.6, indent: 0, family: 'Iansui' });
});

test('light, sepia, dark and true black paper', async ({ page }) => {
  await openArticle(page);
  const paper = () =>
    page
      .locator('div:has(> main)')
      .evaluate((node) => getComputedStyle(node).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
  const sheet = await openSettings(page);
  const bright: number[] = [];
  for (const name of ['Light', 'Sepia', 'Dark', 'Black']) {
    await choose(sheet, 'Paper', name);
    const [red = 0, green = 0, blue = 0] = await paper();
    bright.push(red + green + blue);
  }
  expect(bright).toEqual([...bright].sort((a, b) => b - a));
  expect(bright.at(-1)).toBe(0);
});

test('nothing but the text: the toolbar goes and comes back, the line stays', async ({ page }) => {
  await openArticle(page);
  const line = word(page, '豆漿').first();
  const before = await line.boundingBox();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Nothing but the text' }).click();
  await expect(page.getByRole('toolbar')).toBeHidden();
  expect(await line.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: 'Show the toolbar' }).click();
  await expect(page.getByRole('toolbar')).toBeVisible();
});

test('vertical text keeps its column when readings come and go, and turns without losing the place', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { direction: 'vertical' });
  await openArticle(page);
  const end = await page.getByRole('article').evaluate((node) => {
    node.scrollBy({ left: -180, behavior: 'instant' });
    return node.scrollLeft;
  });
  expect(end).toBeLessThan(0);
  await openWord(page, '檯面');
  const right = async () => {
    const box = await word(page, '檯面').first().boundingBox();
    return box ? box.x + box.width : 0;
  };
  const before = await right();
  for (const name of ['Pinyin', 'Zhuyin', 'No readings']) {
    await page.getByRole('button', { name, exact: true }).click({ force: true });
    expect(Math.abs((await right()) - before), name).toBeLessThan(3);
  }
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  const sheet = await openSettings(page);
  await choose(sheet, 'Lines run', 'Across');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('main [data-text]')).toHaveCSS('writing-mode', 'horizontal-tb');
  await expect(word(page, '檯面').first()).toBeInViewport();
});
