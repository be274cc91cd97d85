import type { Page } from '@playwright/test';
import { type FakeAnki, startFakeAnki } from '../../exporting/anki/fake-anki';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/fixtures';
import { visit } from '../support/pages';
import { keep, savedWords } from '../support/records';

// One machine has one Anki, at one port: this file runs in one project, and its tests by turns.
test.describe.configure({ mode: 'serial' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take words along' });
const send = (page: Page) => dialog(page).getByRole('button', { name: 'Send to Anki' }).click();

async function open(page: Page): Promise<void> {
  await visit(page, '/vocabulary');
  await keep(page, 'words', savedWords(Date.now()));
  await visit(page, '/vocabulary');
  await page.getByRole('button', { name: 'Take along' }).click();
  await dialog(page)
    .getByLabel('As', { exact: true })
    .selectOption({ label: 'Straight to Anki on this computer' });
}

test.describe('where Anki runs', () => {
  let anki: FakeAnki;
  test.beforeEach(async () => {
    anki = await startFakeAnki(8765);
  });
  test.afterEach(() => anki.close());

  test('words go there when the button is pressed, and once only', async ({ page, baseURL }) => {
    await open(page);
    expect(anki.asked, 'nothing before that').toEqual([]);
    await expectAccessible(page);
    await send(page);
    await expect(dialog(page).getByRole('status')).toContainText('3 added');
    expect(anki.settings.webCorsOriginList).toContain(baseURL);
    const fields = [...anki.notes.values()].map((note) => note.fields.Sentence);
    expect(fields).toContain('夏天我常喝<b>綠豆</b>湯。');
    await send(page);
    await expect(dialog(page).getByRole('status')).toContainText('3 there as they are');
    expect(anki.notes.size).toBe(3);
    await expectAccessible(page);
  });

  test('the key is asked for where the add-on wants one, and what fails is named', async ({
    page,
  }) => {
    anki.settings.apiKey = 'secret';
    anki.settings.refuses = { 垃圾: 'cannot create note because it is empty' };
    await open(page);
    await send(page);
    await expect(dialog(page)).toContainText('AnkiConnect wants its key');
    await dialog(page).getByLabel('Key').fill('secret');
    await expectAccessible(page);
    await send(page);
    await expect(dialog(page).getByRole('listitem')).toHaveText(
      '垃圾: cannot create note because it is empty',
    );
    await expect(dialog(page).getByRole('status')).toContainText('2 added');
  });

  test('it can be stopped', async ({ page }) => {
    await open(page);
    anki.settings.slow = 60_000;
    await send(page);
    await dialog(page).getByRole('button', { name: 'Stop' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('Stopped.');
    anki.settings.slow = 0;
    await send(page);
    await expect(dialog(page).getByRole('status')).toContainText('3 added');
  });

  test('a learner who said no is told how to say yes', async ({ page, baseURL }) => {
    anki.settings.permits = false;
    await open(page);
    await send(page);
    await expect(dialog(page).getByRole('status')).toContainText('the answer was no');
    await expect(dialog(page).getByRole('status')).toContainText(`“${baseURL}”`);
  });
});

test.describe('where it does not', () => {
  test.use({ expectedProblem: /ERR_CONNECTION_REFUSED/ });

  test('the learner is told what to do, and has the file', async ({ page }) => {
    await open(page);
    await send(page);
    await expect(dialog(page).getByRole('status')).toContainText('Start Anki, with the add-on');
    await dialog(page).getByLabel('As', { exact: true }).selectOption('apkg');
    await expect(dialog(page).getByRole('button', { name: 'Save the file' })).toBeEnabled();
  });
});
