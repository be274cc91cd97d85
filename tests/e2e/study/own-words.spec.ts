import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';
import { keep, kept, savedWords } from '../support/records';

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const heads = (page: Page) => rows(page).getByRole('heading');
const bar = (page: Page) => page.getByRole('region', { name: 'Words selected' });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

async function open(page: Page): Promise<void> {
  await page.goto('/vocabulary');
  await settled(page);
  await keep(page, 'words', savedWords(Date.now()));
  await settled(page);
  await expect(rows(page)).toHaveCount(3);
}

test('a word has a meaning, tags and a note of the learner’s own, taken back in one step', async ({
  page,
}) => {
  await open(page);
  const row = rows(page).filter({ hasText: '綠豆' });
  await row.getByRole('button', { name: 'Edit 綠豆' }).click();
  await row.getByLabel('Your meaning').fill('green bean');
  await row.getByLabel('Tags').fill('food book::1 food');
  await row.getByLabel('Note').fill('In soup, in summer.');
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('green bean');
  await expect(row).toContainText('In soup, in summer.');
  await expect(row.getByRole('button', { name: /^Words tagged/ })).toHaveText([
    '#food',
    '#book::1',
  ]);
  await page.reload();
  await expect(row).toContainText('green bean');
  await page.getByRole('searchbox').fill('in summer');
  await expect(heads(page)).toHaveText(['綠豆']);
  await page.getByRole('searchbox').fill('');
  await row.getByRole('button', { name: 'Words tagged food' }).click();
  await expect(heads(page)).toHaveText(['綠豆']);
  await expect(page).toHaveURL('/vocabulary?tag=food');
  await page.getByRole('button', { name: 'Filter (1)' }).click();
  await page.getByLabel('Tagged', { exact: true }).selectOption('With any tag or none');
  await expect(rows(page)).toHaveCount(3);
});

test('an edit is undone whole', async ({ page }) => {
  await open(page);
  const row = rows(page).filter({ hasText: '綠豆' });
  await row.getByRole('button', { name: 'Edit 綠豆' }).click();
  await row.getByLabel('Your meaning').fill('green bean');
  await row.getByLabel('Tags').fill('food');
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('#food');
  await undo(page);
  await expect(row).toContainText('mung bean');
  await expect(row).not.toContainText('#food');
});

test('several words are marked, tagged, listed and removed at once, each taken back in one step', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByLabel('Select 巷口').click();
  await page.getByLabel('Select 垃圾').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('3 words selected');
  await page.getByLabel('Select 綠豆').click();
  await expect(bar(page)).toContainText('2 words selected');
  await expectAccessible(page);

  await bar(page).getByLabel('Mark the selected words as').selectOption('Known');
  await expect(page.getByLabel('How well you know 垃圾')).toHaveValue('known');
  await expect(page.getByLabel('How well you know 綠豆')).toHaveValue('learning');
  await undo(page);
  await expect(page.getByLabel('How well you know 垃圾')).toHaveValue('learning');
  await expect(page.getByLabel('How well you know 巷口')).toHaveValue('learning');

  await bar(page).getByRole('button', { name: 'Tags…' }).click();
  const tags = page.getByRole('dialog', { name: 'Tags' });
  await tags.getByLabel('Add, parted by blanks').fill('town');
  await expectAccessible(page);
  await tags.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('button', { name: 'Words tagged town' })).toHaveCount(2);
  await bar(page).getByRole('button', { name: 'Tags…' }).click();
  await tags.getByLabel('town').check();
  await tags.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('button', { name: 'Words tagged town' })).toHaveCount(0);
  await undo(page);
  await expect(page.getByRole('button', { name: 'Words tagged town' })).toHaveCount(2);

  await bar(page).getByRole('button', { name: 'Add to a list…' }).click();
  const list = page.getByRole('dialog', { name: 'Add to a list' });
  await list.getByLabel('Which list').fill('Street');
  await list.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Words of a list').selectOption('Street');
  await expect(heads(page)).toHaveText(['巷口', '垃圾']);
  await page.getByLabel('Words of a list').selectOption('Of any list or none');

  await bar(page).getByRole('button', { name: 'Remove these' }).click();
  await expect(heads(page)).toHaveText(['綠豆']);
  await undo(page);
  await expect(rows(page)).toHaveCount(3);
  expect(await kept(page, 'words', '垃圾')).toMatchObject({ tags: ['town'], deleted: false });
  await bar(page).getByRole('button', { name: 'Done' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(page.getByLabel('Select 巷口')).toBeHidden();
});

test('what is selected is taken along', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('searchbox').fill('bean');
  await expect(rows(page)).toHaveCount(1);
  await bar(page).getByRole('button', { name: 'Select all 1 listed' }).click();
  await page.getByRole('searchbox').fill('');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByLabel('Select 綠豆')).toBeChecked();
  await bar(page).getByRole('button', { name: 'Take these along' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take words along' });
  await dialog.getByLabel('As', { exact: true }).selectOption('Plain list');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await (await downloading).path();
  expect((await readFile(file)).toString()).toBe('綠豆\n');
});

test('selecting is usable in the dark, and no wider than the window', async ({
  page,
  context,
  baseURL,
}) => {
  await prefer(context, baseURL, { theme: 'dark' });
  await open(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await bar(page).getByRole('button', { name: 'Select all 3 listed' }).click();
  await expectAccessible(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('a word kept twice is made one with all that was kept of it, and taken apart again', async ({
  page,
}) => {
  await page.goto('/vocabulary');
  await settled(page);
  const [word] = savedWords(Date.now()) as [Record<string, unknown>];
  const both = { simplified: '台湾', pinyin: 'Tai2 wan1', taiwanPinyin: 'Tai2 wan1' };
  const entry = {
    ...word,
    ...both,
    id: '臺灣',
    traditional: '臺灣',
    entryIds: ['臺灣|台湾|Tai2 wan1'],
  };
  const own = { ...word, ...both, id: '台灣', traditional: '台灣', note: 'From a list.' };
  await keep(page, 'words', [entry, own]);
  await settled(page);
  const twice = page.getByRole('region', { name: 'Kept more than once' });
  await expect(twice).toBeVisible();
  await expectAccessible(page);
  await twice.getByRole('button', { name: 'Keep 臺灣 once' }).click();
  await expect(twice).toBeHidden();
  await expect(heads(page)).toHaveText(['臺灣']);
  await expect(rows(page).first()).toContainText('From a list.');
  await undo(page);
  await expect(twice).toBeVisible();
  expect(await kept(page, 'words', '台灣')).toMatchObject({ deleted: false });
});
