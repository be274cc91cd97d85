import type { Page } from '@playwright/test';
import { makePackage } from '@/lib/exporting/anki/package';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { sql } from '../../exporting/anki/read-package';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { kept, savedWords } from '../support/records';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring words in' });
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();

/** Opens a file of words, as far as its columns. */
async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await visit(page, '/vocabulary');
  await page.getByRole('button', { name: 'Bring in' }).click();
  const buffer = Buffer.from(content);
  const mimeType = 'application/octet-stream';
  await dialog(page).locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

test('brings a table in, after a look at it, and one undo takes it all back', async ({ page }) => {
  await give(
    page,
    'class.csv',
    'Word,Pinyin,English\n歷史,lìshǐ,history\n綠豆,lǜdòu,mung bean\n发,,\n火星茶,huo3 xing1 cha2,<b>tea</b> of Mars\nwords,,\n',
  );
  await expect(dialog(page).getByLabel('Word', { exact: true })).toHaveValue('word');
  await expect(dialog(page).getByLabel('Pinyin')).toHaveValue('pinyin');
  await expect(dialog(page).getByLabel('English')).toHaveValue('meaning');
  await expectAccessible(page);
  await press(page, 'Look the words up');
  await expect(dialog(page)).toContainText('2 words found: 歷史、綠豆');
  await expect(dialog(page)).toContainText('1 word not in the dictionary: 火星茶');
  await expect(dialog(page)).toContainText('1 row without a Chinese word');
  await dialog(page).getByLabel('发').selectOption('髮');
  await expect(dialog(page)).toContainText('4 words would come in');
  await expectAccessible(page);
  expect(await kept(page, 'words', '歷史')).toBeNull();
  await press(page, 'Bring in');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).filter({ hasText: '火星茶' })).toContainText('<b>tea</b> of Mars');
  await expect(rows(page).filter({ hasText: '火星茶' })).toContainText('huǒxīngchá');
  await expect(rows(page).filter({ hasText: '髮' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No words yet.')).toBeVisible();
});

test('marks a pasted list as known', async ({ page }) => {
  await visit(page, '/vocabulary');
  await page.getByRole('button', { name: 'Bring in' }).click();
  await dialog(page).getByLabel('Or paste words here').fill('茶\n水\n火');
  await press(page, 'Read what is pasted');
  await press(page, 'Look the words up');
  await dialog(page).getByLabel('They are').selectOption('known');
  await press(page, 'Bring in');
  await expect(rows(page)).toHaveCount(3);
  expect(await kept(page, 'words', '水')).toMatchObject({ status: 'known', saved: false });
});

test('reads what no dictionary has in its words, where the file says nothing', async ({ page }) => {
  await give(page, 'mine.txt', '早餐店老板\n');
  await press(page, 'Look the words up');
  await expect(dialog(page)).toContainText('1 word not in the dictionary');
  await press(page, 'Bring in');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole('heading')).toHaveText('早餐店老闆');
  await expect(rows(page)).toContainText('lǎobǎn');
  await expect(rows(page)).toContainText('老闆 ');
});

test('reads a deck of Anki, and leaves what is here as it is', async ({ page }) => {
  const words = savedWords(Date.now()) as Parameters<typeof takenAlong>[0];
  const day = { day: 20_000, dayBegan: 20_000 * 86_400_000, offset: 0, rollover: 4 };
  const deck = makePackage(sql, takenAlong(words, [], []), { time: Date.now(), ...day });
  const look = async () => {
    await give(page, 'deck.apkg', deck);
    await expect(dialog(page).getByLabel('Traditional')).toHaveValue('traditional');
    await press(page, 'Look the words up');
  };
  await look();
  await expect(dialog(page)).toContainText('3 words found');
  await press(page, 'Bring in');
  await expect(rows(page)).toHaveCount(3);
  await look();
  await expect(dialog(page)).toContainText('3 words already here, left as they are');
  await expect(dialog(page)).toContainText('0 words would come in');
  await expect(dialog(page).getByRole('button', { name: 'Bring in' })).toBeDisabled();
});

test('says what is wrong with a file, and changes nothing', async ({ page }) => {
  const zip = Buffer.from('PK\x03\x04 and then no zip at all');
  await give(page, 'broken.apkg', zip);
  await expect(dialog(page).getByRole('status')).toContainText('no deck of Anki, or it is damaged');
  await give(page, 'empty.csv', '');
  await expect(dialog(page).getByRole('status')).toContainText('This file is empty');
  await give(page, 'long.txt', '茶\n'.repeat(60_000));
  await expect(dialog(page).getByRole('status')).toContainText('more than 50,000 lines');
});

test('reads Big5 and UTF-16, and lets the encoding be corrected', async ({ page }) => {
  // 綠豆 and 茶 in Big5.
  await give(page, 'old.txt', Uint8Array.from([0xba, 0xf1, 0xa8, 0xa7, 0x0a, 0xaf, 0xf9, 0x0a]));
  await expect(dialog(page).getByLabel('Read as')).toHaveValue('big5');
  await expect(dialog(page)).toContainText('綠豆 · 茶');
  await dialog(page).getByLabel('Read as').selectOption('gb18030');
  await expect(dialog(page)).not.toContainText('綠豆');
  const wide = Buffer.from('\ufeff歷史\n', 'utf16le');
  await give(page, 'wide.txt', wide);
  await expect(dialog(page).getByLabel('Read as')).toHaveValue('utf-16le');
  await expect(dialog(page)).toContainText('歷史');
});
