import { readFileSync } from 'node:fs';
import {
  COOKIE,
  DEFAULTS,
  formatPreferences,
  type Preferences,
} from '@/lib/reader/preferences/preferences';
import type { Tab } from './drivers/engine';

const ADDRESS = process.env.HANGJIAN_ADDRESS ?? '';
/** Milliseconds a page may take until it answers. */
const WITHIN = 60_000;

/** Where the browser is and what stands there, for whoever reads why a test failed. */
function whereabouts(): string {
  const words = (document.body?.innerText ?? '').replace(/\s+/g, ' ').slice(0, 300);
  return `${location.pathname}, ${document.visibilityState}: ${words}`;
}

/** Waits in the page until a condition holds; @throws Error that names it. */
export async function until(
  tab: Tab,
  what: string,
  condition: (argument: string) => boolean,
  argument = '',
): Promise<void> {
  for (const end = Date.now() + WITHIN; Date.now() < end; ) {
    if (await tab.run(condition, argument)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${tab.engine}: ${what} did not come about at ${await tab.run(whereabouts)}`);
}

/**
 * Behind a text's address: a text goes to where it was left as soon as that is known, under the hand
 * of whoever presses something meanwhile. So it is told to begin here.
 */
export const FROM_THE_BEGINNING = '#o0';

/** Opens a page of the app as it is once React has taken over and the typefaces have come. */
export async function open(tab: Tab, path: string): Promise<void> {
  // To another place of the page that is open browsers go without loading it anew.
  const here = await tab.run(() => location.pathname);
  if (path.startsWith(`${here}#`)) await tab.goto(`${ADDRESS}/api/health`);
  await tab.goto(`${ADDRESS}${path}`);
  await until(tab, `${path} taken over`, () => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__react'));
  });
  await until(tab, 'typefaces', () => document.fonts.status === 'loaded');
}

/** The learner's preferences as the app keeps them, for the pages opened from here on. */
export async function prefer(tab: Tab, preferences: Partial<Preferences>): Promise<void> {
  const value = encodeURIComponent(formatPreferences({ ...DEFAULTS, ...preferences }));
  if (!(await tab.run(() => location.protocol)).startsWith('http')) await open(tab, '/about');
  await tab.run(
    (name, text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: WebKitGTK has no Cookie Store
      document.cookie = `${name}=${text}; path=/`;
    },
    COOKIE,
    value,
  );
}

/** Where the middle of the shown element of this name is; what is out of sight is brought into it. */
function middleOf(wanted: string, selector: string): { x: number; y: number } | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) =>
      (element.getAttribute('aria-label') ?? element.textContent?.trim()) === wanted &&
      element.getClientRects().length > 0,
  );
  if (!found) return null;
  const { top, bottom } = found.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) found.scrollIntoView({ block: 'center' });
  // A word may be broken over two lines, or have an empty box at the end of the line before.
  const boxes = [...found.getClientRects()].sort((one, other) => other.width - one.width);
  const box = boxes[0] ?? found.getBoundingClientRect();
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
}

/** Presses what the selector finds under a name, once it stands still. @throws Error without it */
export async function press(tab: Tab, name: string, selector = 'button'): Promise<void> {
  let last = '';
  for (const end = Date.now() + WITHIN; Date.now() < end; ) {
    const at = await tab.run(middleOf, name, selector);
    if (at && JSON.stringify(at) === last) return tab.click(at);
    last = JSON.stringify(at);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${tab.engine}: ${name} cannot be pressed.`);
}

/** Adds a text as a learner does, by the dialog of the shelf; its path, once it stands there. */
export async function addText(tab: Tab, text: string): Promise<string> {
  await open(tab, '/');
  await press(tab, 'Add a text');
  await until(tab, 'the dialog', () => document.querySelector('dialog[open] textarea') !== null);
  await tab.run((value) => {
    const field = document.querySelector('dialog[open] textarea') as HTMLTextAreaElement;
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await press(tab, 'Add and read');
  await until(tab, 'the text', () => document.querySelector('main [data-offset]') !== null);
  return tab.run(() => location.pathname);
}

/** A text of everything that is hard to set. */
export const NASTY = readFileSync(new URL('nasty.txt', import.meta.url), 'utf8');
