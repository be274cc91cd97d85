import type { BrowserContext, Page } from '@playwright/test';
import { NOT_HERE, ROOMS } from '@/lib/offline/names';
import {
  COOKIE,
  DEFAULTS,
  formatPreferences,
  type Preferences,
  rootAttributes,
} from '@/lib/reader/preferences/preferences';
import { rootClass } from '@/lib/reader/preferences/root-class';

/** An article that is always there. */
export const ARTICLE = '/read/breakfast-shop';

/** Every page that can be opened without having done anything before. */
export const PAGES = [...ROOMS, NOT_HERE, ARTICLE] as const;

/** Rooms with what they are headed. */
export const HEADINGS = [
  ['/', 'The shelf'],
  ['/vocabulary', 'Words'],
  ['/review', 'Review'],
  ['/progress', 'Progress'],
  ['/dictionary', 'Dictionary'],
  ['/settings', 'Settings'],
  ['/about', 'About Hangjian'],
] as const satisfies readonly (readonly [room: (typeof ROOMS)[number], heading: string])[];

export const THEMES = [
  'light',
  'sepia',
  'dark',
  'black',
] as const satisfies readonly Preferences['theme'][];

/** A page that does not exist. */
export const NOWHERE = '/no-such-page';

/** Sets the learner's preferences as the app itself keeps them, before a page is opened. */
export async function prefer(
  context: BrowserContext,
  baseURL: string | undefined,
  preferences: Partial<Preferences>,
): Promise<void> {
  const value = encodeURIComponent(formatPreferences({ ...DEFAULTS, ...preferences }));
  await context.addCookies([{ name: COOKIE, value, url: baseURL ?? '' }]);
}

/** Gives an open page what preferences give its root, as the page itself does when one is changed. */
export async function dress(page: Page, preferences: Partial<Preferences>): Promise<void> {
  const chosen = { ...DEFAULTS, ...preferences };
  await page.evaluate(
    ({ name, attributes }) => {
      const root = document.documentElement;
      root.className = name;
      for (const [attribute, value] of Object.entries(attributes)) {
        root.setAttribute(attribute, value);
      }
    },
    { name: rootClass(chosen), attributes: rootAttributes(chosen) },
  );
}

/** Opens a page and waits until it answers: what is pressed before React has taken over is lost. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until React has taken over the page and its fonts have come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    // React marks the elements it has taken over; nothing in the page itself says so.
    return main !== null && Object.keys(main).some((key) => key.startsWith('__react'));
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Marked is not yet answering: what listens is put in its place once the page has been drawn.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
