import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface ProcessInfo {
  readonly id: number;
  readonly type: string;
}

/**
 * Memory of a browser's largest tab process in MB: what it holds alone, as Linux counts it; null
 * on other systems.
 */
export async function tabMemory(browser: Browser): Promise<number | null> {
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
