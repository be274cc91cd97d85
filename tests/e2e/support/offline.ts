import { expect, type Page } from '@playwright/test';
import { test as base } from './fixtures';
import { type Gate, openGate } from './gate';
import { visit } from './pages';

/** What a browser says of requests that nobody answers. */
export const CUT = /Failed to load resource|Failed to fetch|ERR_/;

/** A test behind a network of its own, without an end to the data it may use. */
export const test = base.extend<{ readonly gate: Gate }>({
  keepsDictionary: true,
  expectedProblem: CUT,
  gate: async ({ baseURL }, use) => {
    const gate = await openGate(baseURL ?? '');
    await use(gate);
    gate.close();
  },
});

/** Waits until pages open without a network: the service worker answers, and has told so. */
export async function offlineReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 60_000,
  });
}

/** A first visit with all that it brings: the service worker, and the dictionary by Settings. */
export async function firstVisit(page: Page, { address }: Gate): Promise<void> {
  await visit(page, `${address}/`);
  await offlineReady(page);
  await visit(page, `${address}/settings`);
  await page.getByRole('checkbox', { name: 'Keep the dictionary on this device' }).check();
  await expect(page.getByText('Your texts stay on this device')).toBeVisible({ timeout: 60_000 });
}
