import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { prefer, settled, visit } from '../support/pages';
import { openWord, panel, word } from '../support/reader';
import { keep } from '../support/records';
import { choose, openSettings } from '../support/settings-sheet';

const known = (id: string) => ({
  id,
  traditional: id,
  simplified: id,
  pinyin: 'yi1',
  taiwanPinyin: 'yi1',
  gloss: 'known',
  entryIds: [],
  status: 'known',
  saved: false,
  encounters: [],
  added: 1,
  changed: 1,
  deleted: false,
});

const KNOWN = ['我', '他', '每天', '喝', '早上'].map(known);

/** Where the marked sentences begin, in UTF-16 units of the text. */
const marked = (page: Page): Promise<number[]> =>
  page
    .locator('main [data-one-new]')
    .evaluateAll((words) => words.map((each) => Number((each as HTMLElement).dataset.offset)));

const shadow = (page: Page, text: string): Promise<string> =>
  word(page, text)
    .first()
    .evaluate((node) => getComputedStyle(node).boxShadow.replace(/^rgba?\([^)]*\) /, ''));

test('sentences with one new word are marked where that is set, and follow what is known', async ({
  page,
}) => {
  await addText(page, '「我每天喝豆漿。」\n他早上喝咖啡。我每天喝。他們喜歡喝汽水。');
  await keep(page, 'words', KNOWN);
  await settled(page);
  expect(await marked(page)).toEqual([]);
  const sheet = await openSettings(page);
  await choose(sheet, 'Sentences with one new word', 'Marked at their beginning');
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual([1, 10]);
  expect(await shadow(page, '我')).toBe('-1px 0px 0px 0px');
  await expectAccessible(page);

  await openWord(page, '咖啡');
  await panel(page).getByRole('combobox', { name: 'State' }).selectOption('known');
  await expect.poll(() => marked(page)).toEqual([1]);
  await page.keyboard.press('Escape');
  const again = await openSettings(page);
  await choose(again, 'Sentences with one new word', 'As others');
  await expect.poll(() => marked(page)).toEqual([]);
});

test('marks stand in columns too, and come with the text far down a long one', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await prefer(context, baseURL, { oneNew: 'on', direction: 'vertical' });
  const many = Array.from(
    { length: 1_500 },
    () => '他們喜歡一起在公園裡跑步、聊天、休息，從早到晚都這樣。',
  );
  await addText(page, `${many.join('\n')}\n每天早上我喝豆漿。`);
  await keep(page, 'words', KNOWN);
  await settled(page);
  const first = many.join('\n').length + 1;
  const address = page.url().replace(/#.*/, '');
  await visit(page, '/about');
  await visit(page, `${address}#o${first}`);
  await expect(page.locator(`main [data-offset="${first}"]`)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => marked(page)).toEqual([first]);
  expect(await shadow(page, '每天')).toBe('0px -1px 0px 0px');
});

test('what there is to learn is told of the whole of a long text', async ({ page }) => {
  test.setTimeout(120_000);
  const many = Array.from(
    { length: 2_400 },
    () => '我每天早上喝茶，他也每天早上喝茶，早上喝，早上喝。',
  );
  await addText(page, `${many.join('\n')}\n每天早上我喝豆漿。`);
  await keep(page, 'words', [...KNOWN, known('喝茶'), known('也')]);
  await settled(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Words to learn first' }).click();
  const sheet = page.getByRole('dialog', { name: 'Before you read' });
  await expect(sheet.getByText('Sentences with one new word (1)')).toBeVisible({ timeout: 60_000 });
  await expect(sheet.getByText(/of the text so far/)).toBeHidden({ timeout: 60_000 });
  const found = sheet.getByRole('listitem').filter({ hasText: '每天早上我喝豆漿。' });
  await found.getByRole('button', { name: 'Save 豆漿' }).click();
  await expect(sheet.getByText('Sentences with one new word (0)')).toBeVisible();
});
