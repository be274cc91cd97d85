import type { Locator, Page } from '@playwright/test';

/** Opens the reader's settings and gives their sheet. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.waitFor();
  return sheet;
}

/** Chooses in a group of the sheet; a learner presses the label, which lies over the radio. */
export async function choose(sheet: Locator, group: string, name: string): Promise<void> {
  const options = sheet.getByRole('group', { name: group, exact: true });
  await options
    .locator('label')
    .filter({ has: sheet.page().getByRole('radio', { name, exact: true }) })
    .click();
}

/** Moves one of the sliders of the sheet. */
export const slide = (sheet: Locator, name: string, to: number): Promise<void> =>
  sheet.getByRole('slider', { name }).fill(String(to));
