import type { Page } from '@playwright/test';
import { SOUND } from '../../attack/storage/records';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';
import { keep, kept, savedWords } from '../support/records';

const backup = (records: object, more: object = {}) => ({
  name: 'hangjian-backup.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'hangjian-backup', version: 1, records, ...more })),
});

async function choose(page: Page, file: ReturnType<typeof backup>) {
  await page.getByLabel('Restore a backup').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await expect(dialog).toBeVisible();
  return dialog;
}

const status = (page: Page, text: string) => page.getByRole('status').getByText(text);

test('a restore says what it would change, and asks about what was deleted since', async ({
  page,
}) => {
  const now = Date.now();
  const before = savedWords(now - 60_000) as { id: string; changed: number }[];
  const [first, second] = before;
  await page.goto('/settings');
  await settled(page);
  await keep(page, 'words', [
    { ...first, changed: now, deleted: true },
    { ...second, gloss: 'changed since', changed: now },
  ]);
  await settled(page);
  const file = backup({ words: before }, { preferences: { theme: 'sepia' } });

  const dialog = await choose(page, file);
  await expect(dialog.getByRole('row', { name: 'Words' })).toHaveText('Words10100');
  await expect(dialog).toContainText('1 word in this backup was deleted on this device later.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/^1 saved word and/)).toBeVisible();
  expect(await kept(page, 'words', '垃圾')).toBeNull();

  await choose(page, file);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(status(page, 'Restored: 1 word, 0 texts, 0 answers.')).toBeVisible();
  await expect(page.getByText(/^2 saved words/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');

  await choose(page, file);
  await dialog.getByText('Bring back').click();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /Save a backup of what is here first/ }).click();
  await saving;
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^3 saved words/)).toBeVisible();
  expect(await kept(page, 'words', '巷口')).toMatchObject({ deleted: false });
  expect((await kept(page, 'words', '巷口'))?.changed).toBeGreaterThan(now);
  expect(await kept(page, 'words', '綠豆')).toMatchObject({ gloss: 'changed since' });
});

test('what is damaged in a backup is named, and the rest comes in', async ({ page }) => {
  await page.goto('/settings');
  await settled(page);
  const bad = { ...SOUND.corrections, pinyin: {} };
  const text = { ...SOUND.texts, info: { title: '茶館' } };
  const dialog = await choose(
    page,
    backup({ words: [SOUND.words], corrections: [bad], texts: [text] }),
  );
  await expect(dialog).toContainText('2 records of it cannot be read and would be left out.');
  await expect(dialog).toContainText('the correction 喝茶@*: “pinyin” is Object');
  await expect(dialog).toContainText('the text k3m9: “info.id” is missing');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(status(page, 'Left out: 2 records that cannot be read.')).toBeVisible();
  await expect(page.getByText(/^1 saved word and 0 texts/)).toBeVisible();
});

test('a card that cannot be reckoned with is named, and review goes on without it', async ({
  page,
}) => {
  await page.goto('/settings');
  await settled(page);
  const words = savedWords(Date.now());
  const [first] = words as { id: string }[];
  const card = { ...SOUND.cards, id: first?.id, stability: -1 };
  const book = { ...SOUND.words, id: 'book', traditional: '茶'.repeat(90_000) };
  const dialog = await choose(page, backup({ words: [...words, book], cards: [card] }));
  await expect(dialog).toContainText(`the card of the word ${first?.id}: “stability” is -1`);
  await expect(dialog).toContainText('the word book: “traditional”');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^3 saved words/)).toBeVisible();
  await page.goto('/review');
  await expect(page.getByText('3 to go')).toBeVisible();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: /^Easy/ }).click();
  await expect(page.getByText('2 to go')).toBeVisible();
});
