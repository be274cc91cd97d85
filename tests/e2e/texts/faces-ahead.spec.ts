import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { kept } from '../support/records';

/** Characters of files of their own: ten thousand characters on, and thirty thousand. */
const AHEAD = '饕餮魍魎氤氳';
const FAR = '鼴麤';
const lines = (count: number): string => '今天的天氣很好，我們一起去公園走一走。\n'.repeat(count);
const TEXT = `${lines(500)}他說：${AHEAD}。\n${lines(1_000)}最後他說：${FAR}。`;

/** Whether all files are there that these characters are set with. */
const isThere = (page: Page, characters: string): Promise<boolean> =>
  page.evaluate(
    (text) => [...text].every((each) => document.fonts.check('16px "Noto Serif TC"', each)),
    characters,
  );

/** The text, opened anew once it is whole. */
async function openText(page: Page): Promise<void> {
  test.setTimeout(120_000);
  await addText(page, TEXT);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect
    .poll(async () => (await kept(page, 'texts', id))?.annotation ?? null, { timeout: 40_000 })
    .not.toBe(null);
  await page.reload();
  await page.locator('main [data-offset]').first().waitFor();
  await expect.poll(() => isThere(page, '今天')).toBe(true);
}

test.describe('a learner who does not save data', () => {
  test.use({ keepsDictionary: true });

  test('has the files of what lies ahead after a while without doing anything', async ({
    page,
  }) => {
    await openText(page);
    await page.mouse.move(9, 9);
    await expect.poll(() => isThere(page, AHEAD), { timeout: 30_000 }).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
    expect(await isThere(page, FAR)).toBe(false);
  });
});

test('who saves data has the files of what is read and no others', async ({ page }) => {
  await openText(page);
  await page.mouse.move(9, 9);
  await page.waitForTimeout(6_000);
  expect(await isThere(page, AHEAD)).toBe(false);
});
