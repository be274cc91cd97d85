import type { Page } from '@playwright/test';

/** Everything here that runs in the page measures from the page's own clock. */
interface Probes {
  /** Milliseconds from the start of navigation until the first screen of text was painted. */
  openMs: number;
  /** Resolves after the next frame has been laid out and painted. */
  painted(): Promise<number>;
}

declare global {
  interface Window {
    bench: Probes;
  }
}

/** Installed before a page's own scripts; `selector` finds the first thing a reader waits for. */
export async function installProbes(page: Page, selector: string): Promise<void> {
  // tsx wraps named functions in this helper, which a page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript((wanted) => {
    // A task posted in a frame's callback runs after that frame's layout and paint.
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    window.bench = { openMs: Number.NaN, painted };
    const look = (): void => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      if (!box || box.height === 0 || box.top > innerHeight) requestAnimationFrame(look);
      else painted().then((now) => Object.assign(window.bench, { openMs: now }));
    };
    requestAnimationFrame(look);
  }, selector);
}

/**
 * Goes to a page of the same server that holds nothing. A text is opened from the shelf or a link,
 * not from itself: a long text that is left takes some 100 ms to be taken apart, which browsers
 * spare the learner by keeping the page (Playwright has that switched off), and which the next page
 * in the tab waits for.
 */
export const leave = (page: Page, address: string): Promise<unknown> =>
  page.goto(new URL('/api/health', address).href);

/** @returns milliseconds until the first screen stood */
export async function open(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench?.openMs > 0, undefined, { timeout: 120_000 });
  return page.evaluate(() => window.bench.openMs);
}

/**
 * Opens a text as learners mostly do: by its link on the shelf, where the app's code is there.
 * @returns milliseconds from the click until the first screen stood
 */
export async function openFromShelf(page: Page, address: string, selector: string) {
  const link = `a[href="${new URL(address).pathname}"]`;
  await page.goto(new URL('/', address).href);
  await page.locator(link).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    async ([href, wanted]) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(href)?.click();
      for (let now = start; now - start < 20_000; ) {
        now = await window.bench.painted();
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        if (box && box.height > 0) return now - start;
      }
      throw new Error('the text did not open');
    },
    [link, selector] as const,
  );
}

/** @returns milliseconds until the whole page had loaded and been painted */
export async function openWhole(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  return page.evaluate(() => window.bench.painted());
}

/** Clicks a control and waits for the frame that shows what it did. */
export const clickToFrame = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const control = document.querySelector<HTMLElement>(wanted);
    if (!control) throw new Error(`no ${wanted}`);
    const start = performance.now();
    control.click();
    return (await window.bench.painted()) - start;
  }, selector);

/**
 * Clicks a control and waits until every paragraph on the screen reads differently and has been
 * painted. Paragraphs are looked for beforehand: looking at boxes afterwards would have text laid
 * out that nobody sees.
 */
export const clickToText = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const onScreen = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    };
    const inside = (outer: Iterable<Element>, selector: string): Element[] =>
      [...outer].flatMap((one) => [...one.querySelectorAll(selector)].filter(onScreen));
    const chapters = inside([document.body], '.text .chapter');
    const paragraphs = inside(inside(chapters, '.section'), '.p');
    const control = document.querySelector<HTMLElement>(wanted);
    if (!control) throw new Error(`no ${wanted}`);
    const before = paragraphs.map((paragraph) => paragraph.textContent ?? '');
    const start = performance.now();
    control.click();
    for (let now = start; now - start < 20_000; ) {
      now = await window.bench.painted();
      const still = paragraphs.filter(
        // A line of a few characters may well read the same in both scripts.
        (paragraph, index) =>
          (before[index]?.length ?? 0) > 20 && paragraph.textContent === before[index],
      );
      if (still.length === 0) return now - start;
    }
    throw new Error('the text did not change');
  }, selector);

/**
 * Clicks on words of the first screen; milliseconds from each click to its painted panel. The
 * first one, which has to wait for the panel's own code, is not counted.
 */
export async function tapWords(page: Page, count: number): Promise<number[]> {
  const places = await page.evaluate((most) => {
    const words = [...document.querySelectorAll<HTMLElement>('.text .p:not(.title) [data-offset]')];
    return words
      .map((word) => (word.getClientRects()[0] ?? word.getBoundingClientRect()) as DOMRect)
      .filter(({ top, bottom, left }) => top > 80 && bottom < innerHeight - 20 && left >= 0)
      .slice(0, most + 1)
      .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height * 0.6 }));
  }, count);
  const times: number[] = [];
  for (const { x, y } of places) {
    // It is looked for from within the page: a word to the page from outside, after the click,
    // arrives a frame late.
    await page.evaluate(() => {
      const answered = new Promise<number | null>((resolve) => {
        const clicked = async ({ timeStamp }: Event): Promise<void> => {
          for (let now = timeStamp; now - timeStamp < 5_000; ) {
            now = await window.bench.painted();
            const panel = document.querySelector('.panel[role=dialog]');
            if (panel?.checkVisibility({ visibilityProperty: true }))
              return resolve(now - timeStamp);
          }
          resolve(null);
        };
        addEventListener('click', clicked, { capture: true, once: true });
      });
      Object.assign(window, { answered });
    });
    await page.mouse.click(x, y);
    const took = await page.evaluate(
      () => (window as unknown as { answered: Promise<number | null> }).answered,
    );
    if (took !== null) times.push(took);
    await page.keyboard.press('Escape');
    await page.locator('.panel[role=dialog]').waitFor({ state: 'detached' });
  }
  return times.slice(1);
}

/** Scrolls for some seconds; the share of frames that were dropped. */
export const scrollDropped = (page: Page, frames: number): Promise<number> =>
  page.evaluate(async (count) => {
    const FRAME = 1000 / 60;
    const stamps: number[] = [];
    await new Promise<void>((resolve) => {
      const step = (now: number): void => {
        stamps.push(now);
        scrollBy(0, 120);
        if (stamps.length < count) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
    const span = (stamps.at(-1) ?? 0) - (stamps[0] ?? 0);
    return Math.max(0, 1 - (stamps.length - 1) / (span / FRAME));
  }, frames);
