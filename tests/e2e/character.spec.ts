import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ARTICLE, settled } from './pages';

async function openCharacter(page: Page, word: string, character: string) {
  await page.goto(ARTICLE);
  await settled(page);
  await page.locator('.text [data-offset]').filter({ hasText: word }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: `How to write ${character}` }).click();
  return panel;
}

test('shows strokes, parts and the other words with a character', async ({ page }) => {
  const panel = await openCharacter(page, '豆漿', '漿');
  await expect(panel.getByRole('img', { name: '漿, 15 strokes' })).toBeVisible();
  await expect(panel.locator('li svg')).toHaveCount(15);
  await expect(panel.getByRole('heading', { name: 'Made of' })).toBeVisible();
  await expectAccessible(page);
});

test('is practised stroke by stroke, also by keyboard', async ({ page }) => {
  const panel = await openCharacter(page, '早餐店', '早');
  const status = panel.getByRole('status');
  await expect(status).toHaveText('6 strokes');
  await panel.getByRole('button', { name: 'Practise' }).click();
  await expect(status).toHaveText('Draw stroke 1 of 6.');
  const help = panel.getByRole('button', { name: 'Draw it for me' });
  await help.focus();
  for (let stroke = 2; stroke <= 6; stroke++) {
    await page.keyboard.press('Enter');
    await expect(status).toHaveText(`Draw stroke ${stroke} of 6.`);
  }
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Written without a miss.');
});

test('opens a part as a word of its own', async ({ page }) => {
  const panel = await openCharacter(page, '認得', '認');
  await panel.getByRole('button', { name: '言', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '言' })).toBeVisible();
});

test('the data comes from our own origin and is kept for ever', async ({ request }) => {
  const answer = await request.get(`/api/characters/${encodeURIComponent('早')}?v=2.0.1-1`);
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await answer.json()).strokes.strokes).toHaveLength(6);
  expect((await request.get('/api/characters/ab')).status()).toBe(400);
});
