import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { allKept, keep, savedWords } from '../support/records';

const card = (page: Page) => page.getByRole('article');
const field = (page: Page) => page.getByLabel('Its reading, in pinyin or zhuyin, with tones');
const syllables = (page: Page) =>
  page.getByRole('list', { name: 'Your reading' }).getByRole('listitem');

async function open(page: Page, words: readonly object[] = savedWords(Date.now())): Promise<void> {
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', words);
  await settled(page);
}

test('a typed reading is graded by syllable and tone, and goes by keyboard alone', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { kinds: '000010' });
  await open(page);
  await expect(card(page).locator('mark')).toHaveText('垃圾');
  await expect(field(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('le4se1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('One tone is wrong.')).toBeVisible();
  await expect(syllables(page)).toHaveText(['lèright', 'sètone: you typed se1']);
  await expect(page.getByText('Your answer suggests “Again”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Again' })).toBeFocused();
  await expectAccessible(page);
  // The learner has the last word.
  await page.keyboard.press('4');
  await expect(card(page).locator('mark')).toHaveText('綠豆');
  await page.keyboard.type('lv4 dou4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right in every syllable.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Good' })).toBeFocused();
  const logs = await allKept(page, 'logs');
  expect(logs).toMatchObject([{ cardId: '垃圾#reading', kind: 'reading', rating: 'easy' }]);
});

test('the other standard’s reading is right, and the learner’s own is shown', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { kinds: '000010' });
  await open(page);
  await field(page).fill('lājī');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Right, as it is read as well/)).toBeVisible();
  await expect(card(page)).toContainText('lèsè');
});

test('zhuyin is typed by its keys, tapped or by hand', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { kinds: '000010', aid: 'zhuyin' });
  await open(page);
  const keys = page.getByRole('group', { name: 'Signs of zhuyin' });
  for (const sign of ['ㄌ', 'ㄜ', 'ˋ', 'ㄙ', 'ㄙ']) {
    await keys.getByRole('button', { name: sign, exact: true }).click();
  }
  await keys.getByRole('button', { name: 'Delete the last sign' }).click();
  await expect(field(page)).toHaveValue('ㄌㄜˋㄙ');
  await page.getByLabel('My keys are those of a zhuyin keyboard').check();
  await field(page).press('End');
  await field(page).pressSequentially('k4');
  await expect(field(page)).toHaveValue('ㄌㄜˋㄙㄜˋ');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(syllables(page)).toHaveText(['ㄌㄜˋright', 'ㄙㄜˋright']);
});

const one = {
  ...savedWords(1)[0],
  id: '一',
  traditional: '一',
  simplified: '一',
  pinyin: 'yi1',
  taiwanPinyin: 'yi1',
  gloss: 'one',
  encounters: [],
};

test('a word is drawn from memory, and what was missed suggests a rating', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { kinds: '000001' });
  await open(page, [one]);
  await expect(card(page)).toContainText('yī');
  await expect(card(page)).toContainText('one');
  await expect(card(page)).not.toContainText('一');
  await expect(page.getByText('Stroke 1 of 1.')).toBeVisible();
  await expectAccessible(page);
  const box = await page.getByRole('img', { name: 'Square to draw in' }).boundingBox();
  if (!box) throw new Error('nothing to draw in');
  await page.mouse.move(box.x + 0.08 * box.width, box.y + 0.54 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.92 * box.width, box.y + 0.5 * box.height, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByText('Written without a miss.')).toBeVisible();
  await expect(page.getByText('Your answer suggests “Good”')).toBeVisible();
  await expectAccessible(page);
});

test('a word that cannot be drawn is shown stroke by stroke, or looked up', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { kinds: '000001' });
  const [alley] = savedWords(Date.now()) as [object];
  await open(page, [alley]);
  await expect(page.getByText('Character 1 of 2')).toBeVisible();
  await expect(card(page)).toContainText('＿＿停著一輛車。');
  const help = page.getByRole('button', { name: 'Draw it for me' });
  const [first, second] = [9, 3];
  for (const strokes of [first, second]) {
    for (let stroke = 1; stroke <= strokes; stroke += 1) {
      await expect(page.getByText(`Stroke ${stroke} of ${strokes}.`)).toBeVisible();
      await help.click();
    }
  }
  await expect(page.getByText('Written with help.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Again' })).toBeFocused();
});

test('what was not attempted can be shown', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { kinds: '000011' });
  await open(page);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(card(page)).toContainText('lèsè');
  await expect(page.getByText(/Your answer suggests/)).toBeHidden();
  await page.getByRole('button', { name: 'Good' }).click();
  await expect(card(page).locator('mark')).toHaveText('綠豆');
  await page.getByRole('button', { name: 'Undo last answer' }).click();
  await expect(card(page)).toContainText('lèsè');
});
