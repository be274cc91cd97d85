import type { Page } from '@playwright/test';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { expect, test } from '../support/fixtures';
import { ARTICLE, prefer, settled } from '../support/pages';

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

declare global {
  interface Window {
    shifts: string[];
    shifted: number;
  }
}

/** Counts what moves in the page from its first frame on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        };
        if (hadRecentInput) continue;
        window.shifted += value;
        window.shifts.push(`${value.toFixed(3)} at ${Math.round(entry.startTime)} ms`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

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
    const moved = await page.evaluate(() => ({ by: window.shifted, when: window.shifts }));
    expect(moved.by, moved.when.join(', ')).toBeLessThanOrEqual(BOUND);
  });
}
