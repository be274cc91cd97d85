import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { giveVoices, said } from '../support/fake-speech';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { allKept, keep, savedWords } from '../support/records';

const VOICE = { name: 'Meijia', lang: 'zh-TW' };

const card = (page: Page) => page.getByRole('article');
const show = (page: Page) => page.getByRole('button', { name: 'Show the answer' });
const lastSaid = async (page: Page) => (await said(page)).at(-1)?.text;
const gap = (page: Page) => card(page).getByRole('img', { name: 'gap' });

/** The review of 垃圾 (trash), 綠豆 and 巷口, in this order. */
async function open(page: Page): Promise<void> {
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await settled(page);
}

test('recall asks for the word from its meaning', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { kinds: '010000' });
  await open(page);
  await expect(card(page)).toContainText('Which word means this?');
  await expect(card(page)).toContainText('trash');
  await expect(card(page)).not.toContainText('垃圾');
  await expect(card(page)).not.toContainText('lèsè');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(card(page).locator('mark')).toHaveText('垃圾');
  await expect(card(page)).toContainText('lèsè');
  await page.keyboard.press('4');
  await expect(card(page)).toContainText('mung bean');
  expect(await allKept(page, 'logs')).toMatchObject([{ cardId: '垃圾#recall', kind: 'recall' }]);
});

test('a gap asks for the word in its own sentence', async ({ page, context, baseURL }) => {
  await prefer(context, baseURL, { kinds: '000100' });
  await open(page);
  await expect(card(page)).toContainText('記得倒＿＿。');
  await expect(gap(page)).toBeVisible();
  await expect(card(page)).toContainText('trash');
  await expectAccessible(page);
  await show(page).click();
  await expect(card(page).locator('mark')).toHaveText('垃圾');
  await expect(gap(page)).toBeHidden();
});

test('listening asks by ear alone, with the keys L and S', async ({ page, context, baseURL }) => {
  await giveVoices(page, [VOICE]);
  await prefer(context, baseURL, { kinds: '001000' });
  await open(page);
  await expect(card(page)).toContainText('Which word do you hear?');
  await expect(card(page)).not.toContainText('垃圾');
  await expect(card(page)).not.toContainText('trash');
  await page.getByRole('button', { name: 'Listen to the word' }).click();
  await expect.poll(() => lastSaid(page)).toBe('垃圾');
  await expectAccessible(page);
  await page.keyboard.press('s');
  await expect.poll(() => lastSaid(page)).toBe('記得倒垃圾。');
  await page.keyboard.press('l');
  await expect.poll(() => lastSaid(page)).toBe('垃圾');
  await show(page).click();
  await page.keyboard.press('4');
  // The next word is said by itself.
  await expect.poll(() => lastSaid(page)).toBe('綠豆');
});

test('without a voice nothing is asked by ear, and the page says so', async ({
  page,
  context,
  baseURL,
}) => {
  await giveVoices(page, [{ name: 'Anna', lang: 'de-DE' }]);
  await prefer(context, baseURL, { kinds: '101000' });
  await open(page);
  await expect(page.getByText('no voice that speaks Mandarin')).toBeVisible();
  for (let asked = 0; asked < 3; asked += 1) {
    await show(page).click();
    await page.getByRole('button', { name: 'Easy' }).click();
  }
  await expect(page.getByText('That is all for now.')).toBeVisible();
  await expectAccessible(page);
});

test('the word and its sentence can be heard with every answer', async ({ page }) => {
  await giveVoices(page, [VOICE]);
  await open(page);
  await expect(page.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
  await show(page).click();
  await page.keyboard.press('l');
  await expect.poll(() => lastSaid(page)).toBe('垃圾');
  await page.getByRole('button', { name: 'Listen to the sentence' }).click();
  await expect.poll(() => lastSaid(page)).toBe('記得倒垃圾。');
});

test('kinds are turned on in the settings, and one stays on', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  const kinds = page.getByRole('group', { name: 'What words are asked for' });
  const recognise = kinds.getByLabel('What a word means and how it is read, in its sentence');
  await expect(recognise).toBeChecked();
  await expect(recognise).toBeDisabled();
  await kinds.getByLabel('Which word belongs to a meaning').check();
  await recognise.uncheck();
  await expect(kinds.getByLabel('Which word belongs to a meaning')).toBeDisabled();
  await expectAccessible(page);
  await open(page);
  await expect(card(page)).toContainText('Which word means this?');
});

test('cards of one word are asked on different days', async ({ page, context, baseURL }) => {
  await page.clock.setFixedTime(Date.parse('2026-10-01T20:00:00+08:00'));
  await prefer(context, baseURL, { kinds: '110000' });
  await page.goto('/review');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()).slice(2));
  await show(page).click();
  await page.getByRole('button', { name: 'Easy' }).click();
  await expect(page.getByText(/The next word is due in 8 hours\./)).toBeVisible();
  await page.clock.setFixedTime(Date.parse('2026-10-02T04:00:00+08:00'));
  await page.reload();
  await expect(card(page)).toContainText('Which word means this?');
});
