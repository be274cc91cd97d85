import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts: string[];
    shifted: number;
  }
}

/** Counts what moves in the page from its first frame on. */
export async function watchShifts(page: Page): Promise<void> {
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

/** By the measure of web.dev/cls, and when it was. */
export const shifts = (page: Page): Promise<{ by: number; when: string }> =>
  page.evaluate(() => ({ by: window.shifted, when: window.shifts.join(', ') }));
