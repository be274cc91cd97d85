import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { visit } from '../support/pages';
import { openWord, panel, printed, word } from '../support/reader';

const TEXT = '他在銀行附近大叫。後來大家都走了，只有他還在銀行附近。';

async function correct(page: Page, text: string): Promise<Locator> {
  await openWord(page, text);
  await panel(page).getByRole('button', { name: 'Correct' }).click();
  return page.getByRole('form', { name: `Correct ${text}` });
}

const send = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Correct', exact: true }).click();

test('parts a word everywhere, at once, after a reload and in other texts, and takes it back', async ({
  page,
}) => {
  await addText(page, TEXT);
  await expect(word(page, '銀行')).toHaveCount(2);
  const form = await correct(page, '銀行');
  const gap = form.getByRole('button', { name: 'A word ends between 銀 and 行' });
  await expect(gap).toHaveAttribute('aria-pressed', 'false');
  await gap.click();
  await form.getByLabel('Everywhere, from now on').check();
  await send(form);
  await expect(word(page, '銀行')).toHaveCount(0);
  await expect(word(page, '銀')).toHaveCount(2);
  await page.reload();
  await expect(word(page, '銀')).toHaveCount(2);

  // The segmenter is told: a text annotated from now on comes out so.
  await addText(page, '銀行今天不開門。');
  await expect(word(page, '銀')).toHaveCount(1);

  await page.goto('/settings');
  const rule = page.getByRole('listitem').filter({ hasText: '銀 · 行' });
  await expect(rule).toContainText('parted');
  await expect(rule).toContainText('everywhere');
  await rule.getByRole('button', { name: 'Take back the correction of 銀行' }).click();
  await expect(rule).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rule).toBeVisible();
});

test('parts a word only here unless told otherwise; the panel follows to the part under the tap', async ({
  page,
}) => {
  await addText(page, TEXT);
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  const bank = word(page, '銀行').first();
  await bank.getByText('行', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Correct' }).click();
  const form = page.getByRole('form', { name: 'Correct 銀行' });
  await form.getByRole('button', { name: 'A word ends between 銀 and 行' }).click();
  await expect(form.getByLabel('Only here')).toBeChecked();
  await send(form);
  await expect(word(page, '銀行')).toHaveCount(1);
  // The part is read by itself, not as in the word it was taken for.
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/^行/);
  await expect(panel(page).locator('[data-reading]').first()).toContainText('xíng');
  await expect(panel(page)).not.toContainText('bank');
  await expect(word(page, '行')).toHaveAttribute('data-p', 'xíng');
  await expect(word(page, '行')).toHaveAttribute('data-open', '');
  await expect(page.locator('[data-offset][data-open]')).toHaveCount(1);
});

test('joins words only here, with the dictionary’s entry', async ({ page }) => {
  await addText(page, '這裡人口密度很高。那裡人口密度很低。');
  await expect(word(page, '密度')).toHaveCount(2);
  const form = await correct(page, '人口');
  const gap = form.getByRole('button', { name: 'A word ends between 口 and 密' });
  await expect(gap).toHaveAttribute('aria-pressed', 'true');
  await gap.click();
  // Where words end hangs on what stands around them.
  await expect(form.getByLabel('Only here')).toBeChecked();
  await send(form);
  await expect(word(page, '人口密度')).toHaveCount(1);
  await expect(word(page, '密度')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await openWord(page, '人口密度');
  await expect(panel(page)).toContainText('population density');
});

test('fixes a reading only here, and says what is wrong with what was typed', async ({ page }) => {
  await addText(page, TEXT);
  const form = await correct(page, '附近');
  const reading = form.getByLabel('Reading');
  await reading.fill('fù');
  await form.getByLabel('Only here').check();
  await send(form);
  await expect(form.getByRole('alert')).toHaveText(
    'This word needs 2 syllables, one for each character.',
  );
  await reading.fill('fu2 jin2');
  await send(form);
  await expect(word(page, '附近').first().locator('[data-p="fú"]')).toHaveCount(1);
  await expect(word(page, '附近').last().locator('[data-p="fù"]')).toHaveCount(1);
});

test('remembers which of a word’s senses is meant, in this text, in others and in the settings', async ({
  page,
}) => {
  await addText(page, '這個活動沒什麼意思。');
  const form = await correct(page, '意思');
  const meaning = form.getByRole('group', { name: 'Meaning' });
  await expect(meaning.getByRole('radio', { name: 'meaning' })).toBeChecked();
  await meaning.getByRole('radio', { name: 'fun', exact: false }).check();
  await send(form);
  const first = panel(page).getByRole('listitem').first();
  await expect(first).toHaveText(/^fun/);

  await addText(page, '下棋的意思就在這裡。');
  await openWord(page, '意思');
  await expect(first).toHaveText(/^fun/);

  await page.goto('/settings');
  await expect(page.getByRole('listitem').filter({ hasText: '意思' })).toContainText(
    'meaning “fun” — everywhere',
  );
});

test('chooses a meaning, marks a name, is listed, changed, kept as a file and brought along', async ({
  page,
  browser,
  baseURL,
}) => {
  await addText(page, '他把東西放在銀行行長的桌上。');
  await page.getByRole('button', { name: 'Pinyin', exact: true }).click();
  let form = await correct(page, '東西');
  await form.getByRole('group', { name: 'Meaning' }).getByText('east and west').click();
  await send(form);
  await expect
    .poll(() => printed(word(page, '東西').first().locator('span').nth(1), '::before'))
    .toContain('xī');
  await page.keyboard.press('Escape');

  form = await correct(page, '行長');
  await form.getByLabel('It is a name').check();
  await send(form);
  await expect(word(page, '行長')).toHaveAttribute('data-f', /name/);

  await page.goto('/settings');
  const rule = page.getByRole('listitem').filter({ hasText: '行長' });
  await expect(rule).toContainText('a name');
  await rule.getByRole('button', { name: 'Change the correction of 行長' }).click();
  await rule.getByLabel('Reading').fill('hang2 chang2');
  await rule.getByRole('button', { name: 'Keep' }).click();
  await expect(rule).toContainText(/háng ?cháng/);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const file = await (await saving).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toBeTruthy();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await elsewhere.newPage();
  await visit(there, '/settings');
  await there.locator('input[type="file"][accept^=".json"]').last().setInputFiles(file);
  await expect(there.getByText('2 corrections taken in.')).toBeVisible();
  await expect(there.getByRole('listitem').filter({ hasText: '行長' })).toContainText(
    /háng ?cháng/,
  );
  await elsewhere.close();
});
