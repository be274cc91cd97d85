import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { openArticle, openWord, panel, printed, word } from '../support/reader';

const root = 'html';

test('the script toggles in text, panel and title, keeps the word, and is remembered', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await page.getByRole('button', { name: 'Simplified characters' }).click();
  await expect(page.getByRole('dialog', { name: '豆浆' })).toBeVisible();
  await expect(word(page, '豆浆').first()).toHaveAttribute('data-open', '');
  await expect(page.locator('main [data-text]')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(/早餐店/);
  await page.reload();
  await settled(page);
  await expect(word(page, '豆浆').first()).toBeAttached();
  await expect(page.locator(root)).toHaveAttribute('data-script', 'simplified');
});

test('aids are printed over every character, and no paragraph renders for them', async ({
  page,
}) => {
  await openArticle(page);
  await page.evaluate(() => {
    const heard = { changes: 0 };
    Object.assign(window, { heard });
    const text = document.querySelector('main [data-text]') as Element;
    const watch = { childList: true, subtree: true, attributes: true, characterData: true };
    // Sections off the screen may be left out for a while; what stands in paragraphs is as it was.
    const inParagraph = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[data-start]') != null;
    new MutationObserver((records) => {
      heard.changes += records.filter(inParagraph).length;
    }).observe(text, watch);
  });
  const bean = word(page, '豆漿').first().locator('span').first();
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  expect(await printed(bean, '::before')).toContain('dòu');
  await page.getByRole('button', { name: 'Zhuyin', exact: true }).click();
  expect(await printed(bean, '::before')).toContain('ㄉㄡ');
  await page.getByRole('button', { name: 'No readings' }).click();
  expect(await printed(bean, '::before')).toBe('none');
  const changes = await page.evaluate(
    () => (window as unknown as { heard: { changes: number } }).heard.changes,
  );
  expect(changes).toBe(0);
  // In the end all is as the style sheets have it.
  await expect(page.locator('main [style*="visibility"]')).toHaveCount(0);
});

test('the line being read stays where it is when readings come and go', async ({ page }) => {
  await openArticle(page);
  const line = word(page, '檯面').first();
  const bar = page.getByRole('button', { name: 'Pinyin', exact: true });
  // High enough for a phone's sheet not to cover it, which slides the toolbar away; then a little
  // up, which brings it back.
  await line.evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top - 250));
  await expect(bar).not.toBeInViewport();
  await expect(async () => {
    await page.evaluate(() => window.scrollBy(0, -10));
    await expect(bar).toBeInViewport({ timeout: 500 });
  }).toPass();
  await line.click();
  const top = async () => (await line.boundingBox())?.y ?? 0;
  const before = await top();
  for (const name of ['Pinyin', 'Zhuyin', 'No readings']) {
    await page.getByRole('button', { name, exact: true }).click({ force: true });
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
  }
});

test('size, face and paper are set in one sheet with a live sample, and remembered', async ({
  page,
}) => {
  await openArticle(page);
  const size = () =>
    page
      .locator('article [data-start]')
      .nth(1)
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByRole('slider', { name: 'Size' }).fill('150');
  await sheet.getByText('Dark', { exact: true }).click();
  await sheet.getByText('Kai', { exact: false }).first().click();
  await expect(sheet.locator('[data-sample]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  expect(await size()).toBeGreaterThan(before * 1.4);
  await page.reload();
  await settled(page);
  await expect(page.locator(root)).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator(root)).toHaveAttribute('data-font', 'kai');
  expect(await size()).toBeGreaterThan(before * 1.4);
});

test('vertical text runs from right to left with zhuyin beside each character', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { direction: 'vertical', aid: 'zhuyin', zhuyinPlace: 'right' });
  await openArticle(page);
  const box = async (text: string) => (await word(page, text).first().boundingBox()) ?? { x: 0 };
  expect((await box('孫女')).x).toBeLessThan((await box('老闆娘')).x);
  const bean = word(page, '豆漿').first().locator('span').first();
  expect(await printed(bean, '::before')).toContain('ㄉㄡ');
  await openWord(page, '蛋餅');
  await expect(panel(page)).toContainText('dànbǐng');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog', { name: '蛋餅' })).toHaveCount(0);
  await expect(panel(page)).toHaveCount(1);
});
