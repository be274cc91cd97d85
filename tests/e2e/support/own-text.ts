import type { Locator, Page } from '@playwright/test';
import { visit } from './pages';

/**
 * Characters from which on `fill` takes long, and lays out in a face of many files what a paste has
 * in a face of the system from the start (`add-text.tsx`).
 */
const BOOK = 20_000;

const setValue = (field: Locator, text: string): Promise<void> =>
  field.evaluate((element, value) => {
    (element as HTMLTextAreaElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/**
 * Pastes a text on the shelf as a learner does; resolves on its page with the first word shown.
 * @param shelf its address, where it is not that of the server under test
 */
export async function addText(
  page: Page,
  text: string,
  timeout = 60_000,
  shelf = '/',
): Promise<void> {
  await visit(page, shelf);
  await page.getByRole('button', { name: 'Add a text' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a text' });
  const field = dialog.getByRole('textbox');
  if (text.length < BOOK) await field.fill(text, { timeout });
  else await setValue(field, text);
  await dialog.getByRole('button', { name: 'Add and read' }).click();
  await page.waitForURL('**/texts/*', { timeout });
  await page.locator('main [data-offset]').first().waitFor({ timeout });
}
