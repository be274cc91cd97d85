import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { openArticle, openWord, panel } from '../support/reader';

/** Selects characters of the text by their place in it, as a finger or mouse would. */
const select = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('main [data-start]')].find((each) =>
      each.textContent?.includes(wanted),
    ) as Element;
    const begin = paragraph.textContent?.indexOf(wanted) ?? 0;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      const [from, to] = [begin - at, begin + wanted.length - at];
      if (from >= 0 && from < length) range.setStart(node, from);
      if (to > 0 && to <= length) range.setEnd(node, to);
      at += length;
    }
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  }, text);

test('looks up a selected stretch across the borders of words: the longest and the smaller ones', async ({
  page,
}) => {
  await addText(page, '台北的人口密度比花蓮高得多。');
  await select(page, '口密度比');
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(panel(page).getByRole('button', { name: /^密度/ })).toContainText('density');
  await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
  await select(page, '人口密度');
  await page.getByRole('button', { name: 'Look up' }).click();
  const entry = page.getByRole('dialog', { name: '人口密度' });
  await expect(entry).toContainText('population density');
  for (const part of ['人口', '密度']) {
    await expect(entry.getByRole('button', { name: new RegExp(`^${part}`) }).first()).toBeVisible();
  }
});

test('lists the words looked up in this sitting and leads back to them', async ({ page }) => {
  await openArticle(page);
  for (const text of ['早餐', '豆漿']) {
    await openWord(page, text);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByText('Words looked up').click();
  const list = page.getByRole('dialog', { name: 'Looked up' }).getByRole('listitem');
  await expect(list).toHaveCount(2);
  await expect(list.first()).toContainText('豆漿');
  await list.last().getByRole('button').click();
  await expect(page.getByRole('dialog', { name: '早餐' })).toBeVisible();
});
