import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { draw, square } from '../support/drawing';
import { expect, test } from '../support/fixtures';
import { prefer, settled } from '../support/pages';

const candidates = (page: Page) =>
  page.getByRole('list', { name: 'Characters that may be meant' }).getByRole('button');

async function openPad(page: Page): Promise<void> {
  await page.goto('/dictionary');
  await settled(page);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(square(page)).toBeVisible();
}

test('a drawn character is chosen, added to the field, and found', async ({ page }) => {
  await openPad(page);
  await draw(page, '木');
  await expect(candidates(page).first()).toHaveText('木', { timeout: 30_000 });
  expect(await candidates(page).count()).toBeGreaterThan(3);
  for (const button of await candidates(page).all()) {
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await expectAccessible(page);
  await candidates(page).first().click();
  await expect(page.getByRole('searchbox')).toHaveValue('木');
  await expect(page.getByRole('article').first()).toContainText('tree');
  await expect(square(page)).toHaveAccessibleName('Your drawing, 0 strokes');
  await draw(page, '水');
  await candidates(page).filter({ hasText: '水' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('木水');
});

test('a stroke is taken back, all are cleared, by keyboard too; a scribble is nothing', async ({
  page,
}) => {
  await openPad(page);
  await draw(page, '水');
  await expect(square(page)).toHaveAccessibleName('Your drawing, 4 strokes');
  const undo = page.getByRole('button', { name: 'Undo the last stroke' });
  await undo.click();
  await expect(square(page)).toHaveAccessibleName('Your drawing, 3 strokes');
  await undo.press('Tab');
  await page.keyboard.press('Enter');
  await expect(square(page)).toHaveAccessibleName('Your drawing, 0 strokes');
  await expect(candidates(page)).toHaveCount(0);
  const box = await square(page).boundingBox();
  if (!box) throw new Error('There is no square.');
  const at = (turn: number) =>
    [
      box.x + box.width * (((turn * 37) % 90) / 100),
      box.y + box.height * (((turn * 61) % 90) / 100),
    ] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let turn = 1; turn < 60; turn += 1) await page.mouse.move(...at(turn));
  await page.mouse.up();
  await expect(page.getByText('No character like that')).toBeVisible({ timeout: 30_000 });
});

test('chosen by keyboard, the focus stays at the square', async ({ page }) => {
  await openPad(page);
  await draw(page, '木');
  // Those of the stroke before it are shown until it is looked at.
  await expect(candidates(page).first()).toHaveText('木', { timeout: 30_000 });
  await candidates(page).first().press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('木');
  await expect(page.getByRole('region', { name: 'Draw a character' })).toBeFocused();
});

test('nothing of it comes before the square is opened, and then the lines alone', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/dictionary');
  await settled(page);
  expect(asked.filter((path) => path.startsWith('/engine/'))).toEqual([]);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await draw(page, '木');
  await expect(candidates(page).first()).toHaveText('木', { timeout: 30_000 });
  const shards = asked.filter((path) => path.startsWith('/engine/'));
  expect(shards).toEqual(['/engine/manifest.json', expect.stringMatching(/^\/engine\/strokes\./)]);
});

for (const theme of ['dark', 'sepia'] as const) {
  test(`within the window and accessible, narrow, ${theme}`, async ({ page, context, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await prefer(context, baseURL, { theme });
    await openPad(page);
    await draw(page, '木');
    await expect(candidates(page).first()).toHaveText('木', { timeout: 30_000 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await expectAccessible(page);
  });
}

test.describe('where the lines do not come', () => {
  test.use({ expectedProblem: /Failed to load resource|ERR_/ });

  test('it says so, and the next stroke asks again', async ({ page, context }) => {
    await context.route('**/engine/**', (route) => route.abort());
    await openPad(page);
    await expect(page.getByText('could not be fetched just now')).toBeVisible();
    await context.unroute('**/engine/**');
    await draw(page, '木');
    await expect(candidates(page).first()).toHaveText('木', { timeout: 30_000 });
  });
});
