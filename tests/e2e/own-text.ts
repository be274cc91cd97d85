import type { Page } from '@playwright/test';

/** Pastes a text on the shelf as a learner does; resolves on its page with the first word shown. */
export async function addText(page: Page, text: string, timeout = 60_000): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Add a text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a text' });
  await dialog.getByRole('textbox').fill(text, { timeout });
  await dialog.getByRole('button', { name: 'Add and read' }).click();
  await page.waitForURL('**/texts/*', { timeout });
  await page.locator('.text [data-offset]').first().waitFor({ timeout });
}
