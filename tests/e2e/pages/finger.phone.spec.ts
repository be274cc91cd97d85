import { drawByFinger, square } from '../support/drawing';
import { expect, test } from '../support/fixtures';
import { settled } from '../support/pages';

test('a finger draws and scrolls nothing; the palm beside it draws nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 560 });
  await page.goto(`/dictionary#q=${encodeURIComponent('木')}`);
  await settled(page);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await square(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await drawByFinger(page, '水');
  await expect(square(page)).toHaveAccessibleName('Your drawing, 4 strokes');
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.getByRole('button', { name: '水', exact: true }).click({ timeout: 30_000 });
  await expect(page.getByRole('searchbox')).toHaveValue('木水');
});
