import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { settled } from '../../e2e/support/pages';
import { settledMemory } from '../memory';
import { installProbes } from '../probes';
import type { Records } from './profile';

/** Records handed to the page at once. */
const AT_ONCE = 5_000;
/** Answers are packed some time after the app is open; milliseconds until that has begun and is done. */
const PACKED_WITHIN = 400_000;
const LOOK_AGAIN = 3_000;
/** Answers that no pack is full of, and those of the last days. */
const LEFT = 2_000;

const OWN = 'main li a[href^="/texts/"]';
const DUE = 'main a[href="/review"]';
const KNOWN = 'main li progress[aria-label="Words known"]';

function put(page: Page, store: string, records: readonly object[]): Promise<void> {
  return page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hangjian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const value of values) transaction.objectStore(name).put(value);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [store, records] as const,
  );
}

const loose = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('hangjian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('logs').objectStore('logs').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );

/** Waits until old answers lie in packs, as they do for whoever has that many. */
async function untilPacked(page: Page): Promise<void> {
  for (const end = Date.now() + PACKED_WITHIN; (await loose(page)) > LEFT; ) {
    if (Date.now() > end) throw new Error('answers were not packed');
    await page.waitForTimeout(LOOK_AGAIN);
  }
}

/** A browser profile that holds these records, and a page in it. */
export async function pageWith(browser: Browser, app: string, records: Records): Promise<Page> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, baseURL: app });
  // The dictionary would come to the device by itself while something else is measured.
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await installProbes(page, 'main');
  await page.goto('/vocabulary');
  await settled(page);
  for (const [store, all] of Object.entries(records) as [string, readonly object[]][]) {
    for (let at = 0; at < all.length; at += AT_ONCE) {
      await put(page, store, all.slice(at, at + AT_ONCE));
    }
  }
  // While all that came, the day's tidying may have been done already.
  await page.evaluate(() => localStorage.removeItem('hangjian-tidied'));
  await page.goto('/');
  await page.waitForSelector(DUE);
  await untilPacked(page);
  return page;
}

/** Runs in the page: clicks, and waits until so many elements are there and painted. */
const clickUntil = (page: Page, control: string, wanted: string, count: number): Promise<number> =>
  page.evaluate(
    async ([pressed, selector, least]) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(pressed)?.click();
      for (let now = start; now - start < 60_000; ) {
        now = await window.bench.painted();
        if (document.querySelectorAll(selector).length >= least) return now - start;
      }
      throw new Error(`${selector} did not come`);
    },
    [control, wanted, count] as const,
  );

/** Visits the shelf for as long as it takes to read what is kept. */
export async function visitShelf(page: Page): Promise<void> {
  await fromRoom(page, '/');
  await page.waitForSelector(KNOWN);
  await page.waitForFunction(() => localStorage.getItem('hangjian-outlook') !== null);
}

/** Opens the app anew. @returns milliseconds until the words of years have been read, too */
export async function startInFull(page: Page): Promise<number> {
  await page.goto('/api/health');
  await page.goto('/', { waitUntil: 'commit' });
  return page.evaluate(async (known) => {
    for (let now = 0; now < 60_000; ) {
      now = await window.bench.painted();
      if (document.querySelector(known)) return now;
    }
    throw new Error('what is known did not come');
  }, KNOWN);
}

/** Opens the app anew. @returns milliseconds until what is kept is shown: texts, and what is due */
export async function start(page: Page): Promise<number> {
  await page.goto('/api/health');
  await page.goto('/', { waitUntil: 'commit' });
  return page.evaluate(
    async ([own, due]) => {
      for (let now = 0; now < 60_000; ) {
        now = await window.bench.painted();
        if (document.querySelector(own) && document.querySelector(due)) return now;
      }
      throw new Error('the shelf did not come');
    },
    [OWN, DUE] as const,
  );
}

const nav = (room: string): string => `header a[href="${room}"]`;

/** Long enough for years of words and cards to be read; what begins three seconds after a start does not. */
const READ = 1_500;

async function fromRoom(page: Page, room: string): Promise<void> {
  await page.goto(room);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(READ);
}

/** From the press on "Words" on the shelf. @returns milliseconds until the first rows stand */
export async function vocabulary(page: Page): Promise<number> {
  await fromRoom(page, '/');
  await page.waitForSelector(DUE);
  return clickUntil(page, nav('/vocabulary'), 'main li select', 1);
}

/** From the press on the shelf's link. @returns milliseconds until every own text says what is known */
export async function shelfCoverage(page: Page, texts: number): Promise<number> {
  await fromRoom(page, '/vocabulary');
  await page.waitForSelector('main li select');
  return clickUntil(page, nav('/'), KNOWN, texts);
}

const busy = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

/** Long enough for a change to come from another tab and be drawn. */
const HEARD = 1_000;

/**
 * A word becomes known in another tab while the shelf is open.
 * @returns milliseconds of work that this makes on the shelf, drawing included
 */
export async function oneWord(page: Page, rounds: number): Promise<number[]> {
  await fromRoom(page, '/');
  await page.waitForSelector(KNOWN);
  const other = await page.context().newPage();
  await other.goto('/vocabulary');
  const state = other.locator('main li select').first();
  await state.waitFor();
  await page.waitForTimeout(HEARD);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const within = async (change: () => Promise<unknown>): Promise<number> => {
    const before = await busy(session);
    await change();
    await page.waitForTimeout(HEARD);
    return (await busy(session)) - before;
  };
  const work: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const nothing = await within(async () => undefined);
    const value = round % 2 === 0 ? 'known' : 'learning';
    work.push((await within(() => state.selectOption(value))) - nothing);
  }
  await session.detach();
  await other.close();
  return work;
}

/** Answers cards with "Good". @returns milliseconds from each press until the next card is painted */
export async function ratings(page: Page, rounds: number): Promise<number[]> {
  await fromRoom(page, '/review');
  await page.waitForSelector('main article mark');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Space');
    await page.locator('main article fieldset button:enabled').first().waitFor();
    times.push(
      await page.evaluate(async () => {
        const asked = document.querySelector('main article');
        const good = [...document.querySelectorAll<HTMLElement>('main article fieldset button')];
        const start = performance.now();
        good.find((button) => button.textContent?.startsWith('Good'))?.click();
        for (let now = start; now - start < 10_000; ) {
          now = await window.bench.painted();
          const shown = document.querySelector('main article');
          if (shown && (shown !== asked || !shown.querySelector('fieldset'))) return now - start;
        }
        throw new Error('the next card did not come');
      }),
    );
  }
  return times;
}

/** @returns what the tab holds alone with a room open, in MB; null where it cannot be told */
export async function memory(context: BrowserContext, room: string): Promise<number | null> {
  const tab = await context.newPage();
  await tab.goto(room);
  await settled(tab);
  const held = await settledMemory(tab);
  await tab.close();
  return held;
}
