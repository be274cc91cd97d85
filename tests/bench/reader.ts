import { type Browser, chromium, type Page } from '@playwright/test';
import type { Preferences } from '@/lib/reader/preferences';
import { ensureBuilt } from '@/lib/server/cli/build';
import { addText } from '../e2e/own-text';
import { ARTICLE, prefer } from '../e2e/pages';
import { findBrowser, NO_BROWSER } from '../tools/browser';
import { freePort } from '../tools/port';
import { serveApp } from '../tools/serve';
import type { Row } from './engine';
import { median, quantile, round } from './measure';
import { tabMemory } from './memory';
import { servePlain } from './plain-server';
import {
  clickToFrame,
  clickToText,
  installProbes,
  open,
  openWhole,
  scrollDropped,
  tapWords,
} from './probes';

/** Issue 4's table: what each length is allowed, in ms and times. */
interface Goals {
  readonly length: number;
  readonly repeats: number;
  readonly open: number;
  readonly aid: number;
  readonly script: number;
  readonly tap: number;
}

const GOALS: readonly Goals[] = [
  { length: 5_500, repeats: 7, open: 2, aid: 50, script: 80, tap: 50 },
  { length: 110_000, repeats: 5, open: 2, aid: 100, script: 150, tap: 50 },
  { length: 1_000_000, repeats: 3, open: 3, aid: 150, script: 200, tap: 60 },
];
const TAPS = 30;
const SCROLL_FRAMES = 240;
/** The slow-down at which scrolling is measured: a cheap phone. */
const SLOW_DOWN = 4;

interface Bench {
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

async function newPage(browser: Browser, bench: Bench, preferences: Partial<Preferences>) {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, baseURL: bench.app });
  await prefer(context, bench.app, preferences);
  return context.newPage();
}

async function benchPlain(bench: Bench, { length, repeats }: Goals) {
  const browser = await chromium.launch({ executablePath: bench.executablePath });
  try {
    const page = await newPage(browser, bench, { aid: 'pinyin' });
    await installProbes(page, '.text .p');
    const address = `${bench.plain}/plain/${length}`;
    const firstScreen = await repeat(repeats, () => open(page, address));
    const whole = await repeat(repeats, () => openWhole(page, address));
    return { firstScreen, whole, memory: await tabMemory(browser) };
  } finally {
    await browser.close();
  }
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

const button = (label: string): string => `[aria-label="${label}"]`;

async function scrolling(page: Page, address: string): Promise<number> {
  await open(page, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const dropped = await scrollDropped(page, SCROLL_FRAMES);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return dropped * 100;
}

async function benchReaderAt(bench: Bench, goals: Goals) {
  const { length, repeats } = goals;
  const browser = await chromium.launch({ executablePath: bench.executablePath });
  try {
    const page = await newPage(browser, bench, { aid: 'pinyin' });
    await installProbes(page, '.text .section:first-child [data-offset]');
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
    const opened = await repeat(repeats, () => open(page, address));
    const aid = await alternate(repeats, [button('Zhuyin'), button('Pinyin')], (control) =>
      clickToFrame(page, control),
    );
    const script = await alternate(
      repeats,
      [button('Simplified characters'), button('Traditional characters')],
      (control) => clickToText(page, control),
    );
    const taps = await tapWords(page, TAPS);
    const memory = await tabMemory(browser);
    await prefer(page.context(), bench.app, { aid: 'zhuyin', zhuyinPlace: 'right' });
    const dropped = length >= 100_000 ? await scrolling(page, address) : null;
    return { added, opened, aid, script, taps, memory, dropped };
  } finally {
    await browser.close();
  }
}

async function benchLength(bench: Bench, goals: Goals): Promise<Row[]> {
  const size = goals.length.toLocaleString('en');
  const plain = await benchPlain(bench, goals);
  const ours = await benchReaderAt(bench, goals);
  const rows: Row[] = [
    { name: `${size}: paste to first screen`, value: ours.added, unit: 'ms' },
    { name: `${size}: open, pinyin on`, value: ours.opened, unit: 'ms' },
    { name: `${size}: open, plain paragraphs, whole`, value: plain.whole, unit: 'ms' },
    { name: `${size}: open, plain, first screen`, value: plain.firstScreen, unit: 'ms' },
    {
      name: `${size}: open / plain`,
      value: ours.opened / plain.whole,
      unit: '×',
      atMost: goals.open,
    },
    { name: `${size}: aid, next frame`, value: ours.aid, unit: 'ms', atMost: goals.aid },
    { name: `${size}: script, text changed`, value: ours.script, unit: 'ms', atMost: goals.script },
    {
      name: `${size}: tap to panel, 95 % of ${ours.taps.length}`,
      value: quantile(ours.taps, 0.95),
      unit: 'ms',
      atMost: goals.tap,
    },
  ];
  if (ours.memory !== null && plain.memory !== null) {
    rows.push(
      { name: `${size}: tab memory`, value: ours.memory, unit: 'MB' },
      { name: `${size}: tab memory / plain`, value: ours.memory / plain.memory, unit: '×' },
    );
  }
  if (ours.dropped !== null) {
    rows.push({
      name: `${size}: frames dropped scrolling at ${SLOW_DOWN}× slow-down`,
      value: ours.dropped,
      unit: '%',
      atMost: 10,
    });
  }
  return rows.map((row) => ({ ...row, value: round(row.value) }));
}

/**
 * Opening, toggling and tapping in a real browser, against the same text as plain paragraphs.
 * @param lengths which rows of the table, when not all
 */
export async function benchReader(
  texts: (length: number) => string,
  lengths?: readonly number[],
): Promise<Row[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  ensureBuilt(process.cwd());
  const app = await serveApp();
  const port = await freePort();
  const server = await servePlain(port, app.address, ARTICLE, texts);
  const bench = { executablePath, app: app.address, plain: `http://localhost:${port}`, texts };
  try {
    const rows: Row[] = [];
    for (const goals of GOALS) {
      if (!lengths || lengths.includes(goals.length))
        rows.push(...(await benchLength(bench, goals)));
    }
    return rows;
  } finally {
    server.close();
    app.stop();
  }
}
