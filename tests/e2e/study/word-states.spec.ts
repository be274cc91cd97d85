import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { settled } from '../support/pages';
import { openArticle, openWord, panel, word } from '../support/reader';
import { choose, openSettings } from '../support/settings-sheet';

const setState = async (page: Page, text: string, state: string): Promise<void> => {
  await openWord(page, text);
  await panel(page).getByRole('combobox', { name: 'State' }).selectOption(state);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
};

/** How a word is marked: the line under it and the colour behind it. */
const look = (page: Page, text: string) =>
  word(page, text)
    .last()
    .evaluate((node) => {
      const { borderBottomStyle: line, backgroundColor: paper } = getComputedStyle(node);
      return { line, paper };
    });

const NO_PAPER = 'rgba(0, 0, 0, 0)';

test('states are shown as underline, as colour, or not at all', async ({ page }) => {
  await openArticle(page);
  await setState(page, '豆漿', 'learning');
  await setState(page, '老闆娘', 'known');
  await openWord(page, '熟客');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  expect(await look(page, '豆漿')).toEqual({ line: 'dashed', paper: NO_PAPER });
  expect((await look(page, '熟客')).line).toBe('dotted');
  expect(await look(page, '老闆娘')).toEqual({ line: 'none', paper: NO_PAPER });

  await page.evaluate(() => window.scrollTo(0, 0));
  const sheet = await openSettings(page);
  await choose(sheet, 'Mark my words by', 'Colour');
  for (const text of ['豆漿', '熟客', '老闆娘']) {
    const { line, paper } = await look(page, text);
    expect([text, line]).toEqual([text, 'none']);
    expect(paper).not.toBe(NO_PAPER);
  }
  await choose(sheet, 'Mark my words by', 'Nothing');
  for (const text of ['豆漿', '熟客', '老闆娘']) {
    expect(await look(page, text)).toEqual({ line: 'none', paper: NO_PAPER });
  }
});

test('the words of the screen are marked known at once, those already learned are left, with undo', async ({
  page,
}) => {
  await openArticle(page);
  await setState(page, '早餐', 'ignored');
  await setState(page, '豆漿', 'learning');
  await page.evaluate(() => window.scrollTo(0, 0));
  const known = page.locator('main [data-offset][data-status="known"]');
  await expect(known).toHaveCount(0);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Mark this screen known' }).click();
  await expect(page.getByText(/^\d+ words marked known\.$/)).toBeVisible();
  await expect(word(page, '蛋餅').first()).toHaveAttribute('data-status', 'known');
  await expect(word(page, '豆漿').first()).toHaveAttribute('data-status', 'learning');
  await expect(word(page, '早餐').first()).toHaveAttribute('data-status', 'ignored');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(known).toHaveCount(0);
  await expect(word(page, '豆漿').first()).toHaveAttribute('data-status', 'learning');
});

test('a word has one state, whatever script or variant a text writes it in', async ({ page }) => {
  await addText(page, '我住在台灣，他也住在臺灣。');
  await setState(page, '台灣', 'known');
  await expect(word(page, '臺灣')).toHaveAttribute('data-status', 'known');
  await page.getByRole('button', { name: 'Simplified characters' }).click();
  await expect(word(page, '台湾')).toHaveCount(2);
  for (const each of await word(page, '台湾').all()) {
    await expect(each).toHaveAttribute('data-status', 'known');
  }
  await page.getByRole('button', { name: 'Traditional characters' }).click();

  await addText(page, '台湾的夏天很热。我们都喜欢去海边。');
  await settled(page);
  const elsewhere = page.locator('main [data-offset="0"]');
  await expect(elsewhere).toHaveAttribute('data-status', 'known');
});
