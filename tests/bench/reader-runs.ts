import { type Browser, chromium, type Page } from '@playwright/test';
import { CHOICE_LABELS, type ReadingChoice } from '@/app/_components/reader/sheets/settings-labels';
import { choicesOf, type Preferences } from '@/lib/reader/preferences/preferences';
import { addText } from '../e2e/support/own-text';
import { prefer } from '../e2e/support/pages';
import { median } from './measure';
import { settledMemory } from './memory';
import {
  clickToFrame,
  clickToText,
  installProbes,
  leave,
  open,
  openFromShelf,
  openWhole,
  scrollDropped,
  tapWords,
} from './probes';

/** How long a text, and how often each figure is taken. */
export interface Plan {
  readonly length: number;
  readonly repeats: number;
}

const TAPS = 45;
const SCROLL_FRAMES = 240;
/** Texts from this length on are long enough to be scrolled for that many frames. */
const SCROLLED = 100_000;
/** The slow-down at which scrolling is measured: a cheap phone. */
export const SLOW_DOWN = 4;

export interface Bench {
  readonly executablePath: string;
  readonly app: string;
  readonly plain: string;
  readonly texts: (length: number) => string;
}

async function repeat(times: number, work: () => Promise<number>): Promise<number> {
  await work();
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1) measured.push(await work());
  return median(measured);
}

/** Opens an address again and again, each time from an empty page. */
const repeatFresh = (
  times: number,
  page: Page,
  address: string,
  opening: (page: Page, address: string) => Promise<number>,
): Promise<number> =>
  repeat(times, async () => {
    await leave(page, address);
    return opening(page, address);
  });

async function newPage(browser: Browser, bench: Bench, preferences: Partial<Preferences>) {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, baseURL: bench.app });
  await prefer(context, bench.app, preferences);
  return context.newPage();
}

/** The text as plain paragraphs: what everything is compared with. */
export async function benchPlain(bench: Bench, { length, repeats }: Plan) {
  const browser = await chromium.launch({ executablePath: bench.executablePath });
  try {
    const page = await newPage(browser, bench, { aid: 'pinyin' });
    await installProbes(page, '.text .p');
    const address = `${bench.plain}/plain/${length}`;
    const firstScreen = await repeatFresh(repeats, page, address, open);
    const whole = await repeatFresh(repeats, page, address, openWhole);
    const wholeAgain = await repeat(repeats, () => openWhole(page, address));
    const dropped =
      length >= SCROLLED ? await scrolling(page, () => openWhole(page, address)) : null;
    return { firstScreen, whole, wholeAgain, dropped, memory: await memoryOf(page, address) };
  } finally {
    await browser.close();
  }
}

/** A tab of its own, so that what was opened before does not count. */
async function memoryOf(page: Page, address: string): Promise<number | null> {
  const tab = await page.context().newPage();
  await page.close();
  await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
  const memory = await settledMemory(tab);
  await tab.close();
  return memory;
}

/** Alternates between two controls, so that every click changes something. */
async function alternate(
  repeats: number,
  controls: readonly [string, string],
  click: (selector: string) => Promise<number>,
): Promise<number> {
  let turn = 0;
  const next = (): string => {
    turn += 1;
    return turn % 2 === 1 ? controls[0] : controls[1];
  };
  return repeat(repeats * 2, () => click(next()));
}

/** Two options of a setting in the open sheet, as selectors. */
async function options(page: Page, key: ReadingChoice, pair: readonly string[]): Promise<string[]> {
  const radios = page.getByRole('group', { name: CHOICE_LABELS[key].title }).getByRole('radio');
  const values: readonly string[] = choicesOf(key);
  for (const value of pair) {
    await radios
      .nth(values.indexOf(value))
      .evaluate((radio, mark) => radio.setAttribute('data-bench', mark), `${key}-${value}`);
  }
  return pair.map((value) => `[data-bench="${key}-${value}"]`);
}

/** A setting changed to and fro in the sheet. */
async function setting(
  page: Page,
  repeats: number,
  key: ReadingChoice,
  pair: readonly [string, string],
): Promise<number> {
  const [one = '', other = ''] = await options(page, key, pair);
  return alternate(repeats, [one, other], (control) => clickToFrame(page, control));
}

/** The first thing a reader waits for. */
const FIRST_WORD = '.text .section:first-child [data-offset]';

const button = (label: string): string => `[aria-label="${label}"]`;

/** Share of frames dropped while a text that has just been opened is scrolled, in per cent. */
async function scrolling(page: Page, opening: () => Promise<unknown>): Promise<number> {
  await opening();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const dropped = await scrollDropped(page, SCROLL_FRAMES);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return dropped * 100;
}

/** The text in the reader, added and opened as a learner does. */
export async function benchReaderAt(bench: Bench, { length, repeats }: Plan) {
  const browser = await chromium.launch({ executablePath: bench.executablePath });
  try {
    const page = await newPage(browser, bench, { aid: 'pinyin' });
    await installProbes(page, FIRST_WORD);
    const start = performance.now();
    await addText(page, bench.texts(length), 300_000);
    const added = performance.now() - start;
    const paragraphs = bench.texts(length).split('\n').length;
    await page.waitForFunction(
      (count) => document.querySelectorAll('.text .p').length >= count,
      paragraphs,
      { timeout: 300_000 },
    );
    const address = page.url();
    const fromShelf = await repeat(repeats, () => openFromShelf(page, address, FIRST_WORD));
    const opened = await repeatFresh(repeats, page, address, open);
    const openedAgain = await repeat(repeats, () => open(page, address));
    const aid = await alternate(repeats, [button('Zhuyin'), button('Pinyin')], (control) =>
      clickToFrame(page, control),
    );
    const script = await alternate(
      repeats,
      [button('Simplified characters'), button('Traditional characters')],
      (control) => clickToText(page, control),
    );
    const taps = await tapWords(page, TAPS);
    await page.getByRole('button', { name: 'Settings' }).click();
    const tones = await setting(page, repeats, 'toneColours', ['classic', 'none']);
    const theme = await setting(page, repeats, 'theme', ['dark', 'light']);
    await page.keyboard.press('Escape');
    await prefer(page.context(), bench.app, { aid: 'zhuyin', zhuyinPlace: 'right' });
    const dropped = length >= SCROLLED ? await scrolling(page, () => open(page, address)) : null;
    await prefer(page.context(), bench.app, { aid: 'pinyin' });
    const memory = await memoryOf(page, address);
    return {
      added,
      opened,
      openedAgain,
      fromShelf,
      aid,
      tones,
      theme,
      script,
      taps,
      memory,
      dropped,
    };
  } finally {
    await browser.close();
  }
}
