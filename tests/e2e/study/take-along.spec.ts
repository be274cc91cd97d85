import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPackage } from '../../exporting/anki/read-package';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';
import { keep, savedWords } from '../support/records';

async function open(page: Page): Promise<void> {
  await page.goto('/vocabulary');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await settled(page);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take words along' });

/** Chooses a format and takes what the browser is handed. */
async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Take along' }).click();
  await dialog(page).getByLabel('As', { exact: true }).selectOption({ label: format });
  const downloading = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save the file' }).click();
  const download = await downloading;
  await expect(dialog(page)).toBeHidden();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('hands out a deck that Anki can read', async ({ page }) => {
  await open(page);
  const { name, bytes } = await take(page, 'Deck for Anki (.apkg)');
  expect(name).toMatch(/^hangjian-words-\d{4}-\d\d-\d\d\.apkg$/);
  await expect(page.getByText('3 words handed to your browser as a file.')).toBeVisible();
  const { notes, cards } = readPackage(bytes);
  expect(notes.map(({ fields }) => fields.Traditional)).toEqual(['垃圾', '綠豆', '巷口']);
  expect(notes[1]?.fields.Sentence).toBe('夏天我常喝<b>綠豆</b>湯。');
  expect(cards).toHaveLength(3);
});

test('hands out what is listed, or all that is saved', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('lane');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  const listed = await take(page, 'Plain list');
  expect(listed.bytes.toString()).toBe('巷口\n');
  await page.getByRole('button', { name: 'Take along' }).click();
  await dialog(page).getByLabel('Words').selectOption({ label: 'All saved: 3 words' });
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  const csv = await take(page, 'CSV');
  expect(csv.bytes.toString()).toContain('\r\n巷口,巷口,xiàngkǒu,xiàngkǒu,');
});

test('says what each program will take, in a dialog everybody can use', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along' }).click();
  await expect(dialog(page)).toContainText('tick “Import any learning progress” there');
  await expectAccessible(page);
  await dialog(page).getByLabel('As', { exact: true }).selectOption({ label: 'Text for Pleco' });
  await expect(dialog(page)).toContainText('neither sentences nor the schedule');
});
