import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

interface ProcessInfo {
  readonly id: number;
  readonly type: string;
}

/** A tab that is left alone for this long has done what it does on its own. */
const SETTLED = 3_000;

/** `tabMemory` of a page that has just been opened, once it is still and its waste collected. */
export async function settledMemory(page: Page): Promise<number | null> {
  await page.waitForTimeout(SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const browser = page.context().browser();
  return browser && tabMemory(browser);
}

/**
 * Memory of a browser's largest tab process in MB: what it holds alone, as Linux counts it; null
 * on other systems.
 */
async function tabMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: readonly ProcessInfo[];
  };
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(status)?.[1];
        return kilobytes ? [Number(kilobytes) / 1024] : [];
      } catch {
        return [];
      }
    });
  return sizes.length > 0 ? Math.max(...sizes) : null;
}
