import type { Page } from '@playwright/test';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { expect, test } from '../support/fixtures';
import { ARTICLE, prefer, settled } from '../support/pages';
import { shifts, watchShifts } from '../support/shifts';

/** What may move, by the measure of web.dev/cls; a tenth is called good there, half of it is asked. */
const BOUND = 0.05;

const SETTINGS: readonly Partial<Preferences>[] = (['serif', 'sans', 'kai'] as const).flatMap(
  (font) => [
    { font },
    { font, aid: 'zhuyin' },
    { font, aid: 'pinyin', direction: 'vertical' },
    { font, aid: 'zhuyin', direction: 'vertical' },
    { font, script: 'simplified' },
    { font, aid: 'pinyin', direction: 'vertical', script: 'simplified' },
  ],
);

/** Files of typefaces wait until the page is painted, and come one after the other. */
async function slowFaces(page: Page): Promise<() => void> {
  let release = () => {};
  let turn = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.woff2?$/, (route) => {
    turn = turn.then(() => new Promise((resolve) => setTimeout(resolve, 20)));
    return turn.then(() => route.continue());
  });
  return release;
}

for (const setting of SETTINGS) {
  const name = Object.values(setting).join(', ');
  test(`nothing moves when the typeface comes: ${name}`, async ({ page, context, baseURL }) => {
    await prefer(context, baseURL, setting);
    await watchShifts(page);
    const release = await slowFaces(page);
    await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    release();
    await settled(page);
    // Faces are ready, for the page, as long as its text has not asked for one.
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    await expect.poll(loaded).toBeGreaterThan(5);
    await settled(page);
    // The copies of `settled-faces.ts` come half a second after the last file.
    await page.waitForTimeout(1_500);
    const { by, when } = await shifts(page);
    expect(by, when).toBeLessThanOrEqual(BOUND);
  });
}
