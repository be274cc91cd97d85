import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { settled, visit } from '../support/pages';
import { keep, savedWords } from '../support/records';

/** As long as what is kept may be; without a blank there is nowhere to break. */
const LONGEST = {
  traditional: 'w'.repeat(250),
  simplified: 'w'.repeat(250),
  pinyin: 'zhuang4'.repeat(280),
  taiwanPinyin: 'zhuang4'.repeat(280),
  gloss: 'g'.repeat(2_000),
};

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('the longest word there may be is never wider than the window', async ({ page }) => {
  await visit(page, '/vocabulary');
  const [first] = savedWords(Date.now()) as { encounters: object[] }[];
  const [met] = first?.encounters ?? [];
  const title = 't'.repeat(1_200);
  const sentence = 's'.repeat(2_000);
  const long = { ...met, textTitle: title, sentence, sentenceSimplified: sentence };
  await keep(page, 'words', [
    { ...first, ...LONGEST, encounters: [long] },
    { ...first, ...LONGEST, id: 'alone', encounters: [] },
  ]);
  await page.reload();
  await settled(page);
  // Two words, and the line that says that they are one kept twice.
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  await visit(page, '/review');
  for (const left of [2, 1]) {
    await expect(page.getByText(`${left} to go`)).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(page.getByRole('button', { name: /^Easy/ })).toBeVisible();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^Easy/ }).click();
  }
});
