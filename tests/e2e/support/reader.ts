import type { Locator, Page } from '@playwright/test';
import { ARTICLE, settled } from './pages';

/** The words of the open text that read exactly so, in the script shown. */
export const word = (page: Page, text: string): Locator =>
  page.locator('main [data-offset]').filter({ hasText: new RegExp(`^${text}$`) });

/** Its height is told to the style sheet, which no other dialog does. */
export const PANEL = '[role="dialog"][data-height]';

export const panel = (page: Page): Locator => page.locator(PANEL);

export async function openArticle(page: Page, path: string = ARTICLE): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Opens the first such word as a learner does, by touch or mouse. */
export async function openWord(page: Page, text: string): Promise<Locator> {
  const first = word(page, text).first();
  await first.scrollIntoViewIfNeeded();
  await first.click();
  await panel(page).waitFor();
  return first;
}

/** What a style sheet prints beside an element. */
export const printed = (element: Locator, side: '::before' | '::after'): Promise<string> =>
  element.evaluate((node, pseudo) => getComputedStyle(node, pseudo).content, side);

/** Two boxes share no point. */
export async function apart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) return false;
  return (
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  );
}
