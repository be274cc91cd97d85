import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { addText } from '../support/own-text';
import { openArticle, openWord, panel } from '../support/reader';

async function openCharacter(page: Page, text: string, character: string): Promise<Locator> {
  await openWord(page, text);
  await panel(page)
    .getByRole('button', { name: `How to write ${character}` })
    .click();
  return panel(page);
}

test('shows strokes, parts and the other words with a character, of text and vocabulary', async ({
  page,
}) => {
  await openArticle(page);
  await openWord(page, '老師');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('Saved.');
  const sheet = await openCharacter(page, '老闆娘', '老');
  await expect(sheet.getByRole('img', { name: '老, 6 strokes' })).toBeVisible();
  await expect(sheet.locator('li svg')).toHaveCount(6);
  const inText = sheet.locator('section').filter({ hasText: 'Also in this text' }).last();
  await expect(inText.getByRole('button', { name: /老師/ })).toBeVisible();
  const mine = sheet.locator('section').filter({ hasText: 'In your vocabulary' }).last();
  await mine.getByRole('button', { name: /老師/ }).click();
  await expect(page.getByRole('dialog', { name: '老師' })).toContainText('lǎoshī');
});

test('is practised stroke by stroke, also by keyboard', async ({ page }) => {
  await openArticle(page);
  const sheet = await openCharacter(page, '早餐', '早');
  const status = sheet.getByRole('status');
  await expect(status).toHaveText('6 strokes');
  await sheet.getByRole('button', { name: 'Practise' }).click();
  await expect(status).toHaveText('Draw stroke 1 of 6.');
  const help = sheet.getByRole('button', { name: 'Draw it for me' });
  await help.focus();
  for (let stroke = 2; stroke <= 6; stroke += 1) {
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(`Draw stroke ${stroke} of 6.`);
  }
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Written without a miss.');
});

test('a stroke drawn by hand counts, a wrong one does not', async ({ page }) => {
  await openArticle(page);
  const sheet = await openCharacter(page, '一', '一');
  const status = sheet.getByRole('status');
  await sheet.getByRole('button', { name: 'Practise' }).click();
  await expect(status).toHaveText('Draw stroke 1 of 1.');
  const square = sheet.getByRole('img', { name: '一, 1 stroke' });
  await square.scrollIntoViewIfNeeded();
  const box = await square.boundingBox();
  if (!box) throw new Error('nothing to write in');
  const draw = async (points: readonly (readonly [number, number])[]) => {
    const [first, ...rest] = points.map(([x, y]) => [
      box.x + x * box.width,
      box.y + y * box.height,
    ]) as [number, number][];
    await page.mouse.move(...(first ?? [0, 0]));
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 8 });
    await page.mouse.up();
  };
  await draw([
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
  await expect(status).toHaveText('Not quite. Stroke 1 of 1 again.');
  await draw([
    [0.08, 0.54],
    [0.92, 0.5],
  ]);
  await expect(status).toContainText('Written');
});

test('opens a part as a word of its own', async ({ page }) => {
  await openArticle(page);
  const sheet = await openCharacter(page, '認得', '認');
  await sheet.getByRole('button', { name: '言', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '言' })).toBeVisible();
});

test('says so where a character has no strokes to show', async ({ page }) => {
  await addText(page, '他覺得這件事很囧。');
  const sheet = await openCharacter(page, '囧', '囧');
  await expect(sheet.getByText('There is no stroke data for 囧.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Practise' })).toHaveCount(0);
});

test('the data comes from our own origin and is kept for ever', async ({ request }) => {
  const answer = await request.get(`/api/characters/${encodeURIComponent('早')}?v=2.0.1-1`);
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await answer.json()).strokes.strokes).toHaveLength(6);
  expect((await request.get('/api/characters/ab')).status()).toBe(404);
});
