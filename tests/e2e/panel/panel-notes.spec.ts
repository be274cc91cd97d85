import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { openArticle, openWord, panel, word } from '../support/reader';
import { choose, openSettings } from '../support/settings-sheet';

const TEXT = [
  '長大以後，她做過五千片芯片，也經過多年曆練。',
  '老闆陳建宏說，這棟樓花了17.5億元。',
  '這些垃圾很臭，再拿兩張紙。',
].join('\n');

const note = (page: Page, kind: string) => panel(page).locator(`[data-note="${kind}"]`);

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
}

test('says why it is read so, what Taiwan says, what is repaired, and who is named', async ({
  page,
}) => {
  await addText(page, TEXT);
  await openWord(page, '長大');
  await expect(note(page, 'why')).toContainText('zhǎng');
  await closePanel(page);

  await openWord(page, '芯片');
  await expect(note(page, 'wording')).toContainText('晶片');
  await closePanel(page);

  // Repaired for display, marked in the text, explained with what the source has.
  const mended = await openWord(page, '歷練');
  await expect(mended).toHaveAttribute('data-f', /repaired/);
  await expect(mended).toHaveCSS('text-emphasis-style', /dot/);
  await expect(note(page, 'repaired')).toContainText('曆練');
  await closePanel(page);

  await openWord(page, '陳建宏');
  await expect(note(page, 'name')).toContainText('person');
  await closePanel(page);

  await openWord(page, '17.5億');
  await expect(note(page, 'value').first()).toContainText('1,750,000,000');
  await closePanel(page);

  await openWord(page, '垃圾');
  const readings = panel(page).locator('[data-reading]');
  await expect(readings.filter({ hasText: 'Taiwan' })).toContainText('lèsè');
  await expect(readings.filter({ hasText: 'Mainland' })).toContainText('lājī');
});

test('repairs and Taiwan’s wording are shown only as the reader chose', async ({ page }) => {
  await addText(page, TEXT);
  const sheet = await openSettings(page);
  await choose(sheet, 'Wrong characters', 'As written');
  await expect(word(page, '曆練')).toHaveCount(1);
  await choose(sheet, 'Mainland wording', 'Taiwan wording');
  await expect(word(page, '晶片')).toHaveAttribute('data-f', /reworded/);
  await page.keyboard.press('Escape');
  await openWord(page, '晶片');
  await expect(panel(page)).toContainText('芯片');
});

test('a measure word tells what else it counts, and each of those opens', async ({ page }) => {
  await addText(page, TEXT);
  await openWord(page, '張');
  const sense = panel(page).getByRole('listitem').filter({ hasText: 'classifier' }).first();
  await expect(sense).toContainText('Counts');
  const noun = sense.getByRole('button').first();
  const name = (await noun.textContent()) ?? '';
  await noun.click();
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '張' })).toBeVisible();
});

test('shows every earlier sentence in which the word was met, and leads back there', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '豆漿');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  await expect(panel(page).getByRole('heading', { name: 'You met it before' })).toHaveCount(0);

  await addText(page, '夏天我最愛喝冰豆漿。');
  await openWord(page, '豆漿');
  const earlier = panel(page).getByRole('listitem').filter({ hasText: '每天早上五點半' });
  await expect(earlier.locator('mark')).toHaveText('豆漿');
  await expect(earlier).toContainText('巷口的早餐店');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await openWord(page, '豆浆');
  const simplified = panel(page).getByRole('listitem').filter({ hasText: '每天早上五点半' });
  await expect(simplified.locator('mark')).toHaveText('豆浆');
  await simplified.getByRole('link').click();
  await expect(page).toHaveURL(/\/read\/breakfast-shop#o\d+$/);
  await expect(word(page, '豆浆').first()).toBeInViewport();
});
