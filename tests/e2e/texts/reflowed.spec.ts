import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { word } from '../support/reader';
import { kept } from '../support/records';

const BROKEN = [
  '從前有一個人，他住在山上，每天下山挑水。有一天他在路上',
  '遇見一位老人，老人問他為什麼不搬到山下去住，他笑了笑，',
  '說山上的月亮比較大，星星也比較多。老人聽了也笑了，就跟',
  '著他上山去看月亮。',
].join('\n');

const paragraphs = (page: Page) => page.locator('main [data-start]');
const line = (page: Page) =>
  page.getByRole('complementary', { name: 'About the lines of this text' });

test('lines that were broken are joined, and stand as pasted in one tap, and joined again', async ({
  page,
}) => {
  await addText(page, BROKEN);
  await expect(line(page)).toContainText('Line breaks were joined');
  await expect(paragraphs(page)).toHaveCount(1);
  // Torn by a line's end, it was no word.
  await expect(word(page, '跟著')).toHaveCount(1);
  await expectAccessible(page);
  await line(page).getByRole('button', { name: 'Keep them as pasted' }).click();
  await expect(paragraphs(page)).toHaveCount(4);
  await expect(line(page)).toHaveCount(0);
  await expect(word(page, '跟著')).toHaveCount(0);
  await expect(word(page, '月亮')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(paragraphs(page)).toHaveCount(1);
  await expect(word(page, '跟著')).toHaveCount(1);
});

test('it is said once, and the shelf has a whole sentence for a title', async ({ page }) => {
  await addText(page, BROKEN);
  const id = page.url().split('/').at(-1) ?? '';
  await line(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(page)).toHaveCount(0);
  await expect.poll(async () => (await kept(page, 'texts', id))?.reflowNoted).toBe(true);
  await page.reload();
  await expect(word(page, '跟著')).toHaveCount(1);
  await expect(line(page)).toHaveCount(0);
  await page.goto('/');
  await expect(
    page.getByRole('link', { name: '從前有一個人，他住在山上，每天下山挑水。' }),
  ).toBeVisible();
});

test('characters that were set apart are closed up', async ({ page }) => {
  await addText(page, '我 們 今 天 去 學 校 ， 老 師 說 明 天 要 考 試 。');
  await expect(line(page)).toContainText('Spaces between characters were taken out.');
  await expect(word(page, '今天')).toHaveCount(1);
  await line(page).getByRole('button', { name: 'Keep the text as pasted' }).click();
  await expect(word(page, '今天')).toHaveCount(0);
});

test('a poem keeps its lines, and nothing is said', async ({ page }) => {
  await addText(page, '床前明月光，\n疑是地上霜。\n舉頭望明月，\n低頭思故鄉。');
  await expect(paragraphs(page)).toHaveCount(4);
  await expect(line(page)).toHaveCount(0);
});
