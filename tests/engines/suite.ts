import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { DriverSilent, type Engine, type EngineName, type Tab } from './drivers/engine';
import type { Programs } from './drivers/programs';
import { startPuppeteer } from './drivers/puppeteer';
import { startWebkit } from './drivers/webkit';
import { faultsOf } from './faults';
import { measure } from './measure';
import { blocksAreTheServers, opensWithoutNetwork } from './own-device';
import { pagesFit } from './pages';
import { addText, FROM_THE_BEGINNING, NASTY, open, prefer, until } from './reader';
import { studyWalk } from './study-walk';
import { walk } from './walk';
import { type Evenness, evennessOf, spreadOf } from './words';

const programs = (engine: EngineName): Programs | null =>
  (JSON.parse(process.env.HANGJIAN_ENGINES ?? '{}') as Partial<Record<EngineName, Programs>>)[
    engine
  ] ?? null;

const start = (engine: EngineName, with_: Programs): Promise<Engine> =>
  engine === 'webkit'
    ? startWebkit(with_ as unknown as Parameters<typeof startWebkit>[0])
    : startPuppeteer(engine, with_.browser ?? '');

/** Width and height of the window, and a word of its own: what is saved at one size stays saved. */
const SIZES = [
  [1280, 800, ['豆漿', '豆浆', 'soy milk']],
  [390, 844, ['油條', '油条', 'fried']],
] as const;

/** Widths that nothing may be wider than, CSS pixels. */
const WIDTHS = [320, 390, 768, 1280];

const SETTINGS: readonly (readonly [string, Partial<Preferences>])[] = [
  ['no readings', {}],
  ['pinyin', { aid: 'pinyin' }],
  ['zhuyin beside', { aid: 'zhuyin' }],
  ['zhuyin above', { aid: 'zhuyin', zhuyinPlace: 'above' }],
  ['pinyin, zhuyin beside', { aid: 'both' }],
  ['pinyin, zhuyin above', { aid: 'both', zhuyinPlace: 'above' }],
  ['vertical', { direction: 'vertical' }],
  ['vertical with pinyin', { aid: 'pinyin', direction: 'vertical' }],
  ['vertical with zhuyin', { aid: 'zhuyin', direction: 'vertical' }],
  ['vertical with both', { aid: 'both', direction: 'vertical' }],
  ['vertical in Simplified', { script: 'simplified', direction: 'vertical' }],
];

const ARTICLES = ['/read/breakfast-shop', '/read/alishan-railway', '/read/dragon-year'] as const;

/** Screens of a text that are looked at. */
const SCREENS = 3;

/** Moves the text on by so many windows. */
function move(windows: number): void {
  const text = document.querySelector('main [data-text]') as HTMLElement;
  const vertical = getComputedStyle(text).writingMode === 'vertical-rl';
  const scroller = vertical
    ? [...document.querySelectorAll<HTMLElement>('main, main *')].find(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX === 'auto',
      )
    : document.documentElement;
  scroller?.scrollBy({
    left: vertical ? -innerWidth * windows : 0,
    top: vertical ? 0 : innerHeight * windows,
    behavior: 'instant',
  });
}

/** Screens overlap, so that what one of them cuts off the next one shows. */
const A_SCREEN = 0.6;
/** Farther than any of the texts is long. */
const TO_THE_BEGINNING = -1000;

/** Milliseconds until what comes near has been set after a page was turned. */
const SETTING = 300;

/** Times a page is looked at until it has come to rest, half a second apart. */
const LOOKS = 5;

/** What is wrong on a screen once it has come to rest: readings come in steps. */
async function settledFaults(tab: Tab, readings: boolean) {
  let before = '';
  for (let look = 1; ; look++) {
    const measured = await measure(tab);
    const found = faultsOf(measured, { readings });
    const now = JSON.stringify(found);
    if (found.length === 0 || now === before || look === LOOKS) return { measured, found };
    before = now;
    await wait(500);
  }
}

/** Waits until paragraphs stand in the window. */
const untilSet = (tab: Tab): Promise<void> =>
  until(tab, 'the text', () =>
    [...document.querySelectorAll('main [data-text] [data-start]')].some((paragraph) => {
      const { left, right, top, bottom } = paragraph.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    }),
  );

/** True once the window is past the text: what follows it is no text. */
function hasEnded(): boolean {
  const text = document.querySelector('main [data-text]') as HTMLElement;
  const last = [...text.querySelectorAll('[data-start]')].at(-1)?.getBoundingClientRect();
  const vertical = getComputedStyle(text).writingMode === 'vertical-rl';
  return last !== undefined && (vertical ? last.left >= innerWidth : last.bottom <= 0);
}

/** Browsers, too, come back to where a page was left. */
async function toTheBeginning(tab: Tab): Promise<void> {
  await until(tab, 'the text', () => document.querySelector('main [data-text]') !== null);
  await wait(SETTING);
  await tab.run(move, TO_THE_BEGINNING);
  await untilSet(tab);
  await wait(SETTING);
}

/** Faults of the first screens of the page that is open. */
async function faultsHere(tab: Tab, readings: boolean): Promise<string[]> {
  const faults: string[] = [];
  await toTheBeginning(tab);
  for (let screen = 1; screen <= SCREENS && !(await tab.run(hasEnded)); screen++) {
    await untilSet(tab);
    const { measured, found } = await settledFaults(tab, readings);
    expect(measured.paragraphs.length).toBeGreaterThan(0);
    faults.push(...found.map((fault) => `screen ${screen}: ${fault}`));
    await tab.run(move, A_SCREEN);
    await wait(SETTING);
  }
  return faults;
}

/** Words of the pages of an article with pinyin: by geometry, their syllables stand together. */
async function wordsReadAsOne(tab: Tab): Promise<void> {
  const screens: Evenness[] = [];
  await toTheBeginning(tab);
  for (let screen = 1; screen <= SCREENS && !(await tab.run(hasEnded)); screen++) {
    const { measured } = await settledFaults(tab, true);
    screens.push(evennessOf(measured));
    await tab.run(move, A_SCREEN);
    await wait(SETTING);
  }
  const sum = (of: (screen: Evenness) => number) =>
    screens.reduce((total, screen) => total + of(screen), 0);
  const [compared, inverted] = [sum((each) => each.compared), sum((each) => each.inverted)];
  const grey = spreadOf(screens.flatMap(({ greys }) => greys));
  console.warn(`${tab.engine}: ${inverted} of ${compared} gaps inverted, grey ±${grey.toFixed(3)}`);
  expect(compared).toBeGreaterThan(30);
  expect(inverted / compared).toBeLessThan(0.01);
  // Short lines have less to be even with.
  expect(grey).toBeLessThan(0.1);
}

/** The smallest reading of the screen at a size of text, per cent of the standard. */
function smallestReading(percent: number): number {
  document.documentElement.style.setProperty('--size', String(percent / 100));
  const sizes = [
    ...document.querySelectorAll('main [data-text] :is([data-p], [data-n], [data-n] > *)'),
  ].flatMap((character) =>
    ['::before', '::after']
      .map((side) => getComputedStyle(character, side))
      .filter(({ content }) => content !== 'none' && content !== 'normal')
      .map(({ fontSize }) => Number.parseFloat(fontSize)),
  );
  return Math.min(...sizes);
}

/** Sizes of text that can be chosen, per cent: the least, the standard and the most. */
const TEXT_SIZES = [70, 100, 250];

/** A test of a page at one size of the window. */
type Case = (tab: Tab) => Promise<void>;

/**
 * Runs a case; where the driver falls silent the browser is begun anew and the case repeated, once.
 * What is wrong with a page is never tried again.
 */
class Steady {
  silent = 0;
  /** Address of the hard text in the browser that runs now. */
  hardText: string | null = null;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async run(width: number, height: number, body: Case): Promise<void> {
    const once = async () => {
      await this.#engine.tab.resize(width, height);
      await body(this.#engine.tab);
    };
    try {
      await once();
    } catch (error) {
      if (!(error instanceof DriverSilent)) throw error;
      this.silent += 1;
      this.hardText = null;
      console.warn(`${this.#engine.tab.engine}: ${error.message}; begun anew.`);
      await this.#engine.renew();
      await once();
    }
  }
}

/** A text with each setting at one size. */
function tryText(steady: () => Steady, width: number, height: number): void {
  for (const [index, [setting, preferences]] of SETTINGS.entries()) {
    const article = ARTICLES[index % ARTICLES.length] as string;
    const at = (title: string, body: Case) => test(title, () => steady().run(width, height, body));
    at(`${article} with ${setting}`, async (tab) => {
      await prefer(tab, preferences);
      await open(tab, article + FROM_THE_BEGINNING);
      expect(await faultsHere(tab, 'aid' in preferences)).toEqual([]);
    });
    at(`what is hard to set with ${setting}`, async (tab) => {
      await prefer(tab, preferences);
      steady().hardText ??= await addText(tab, NASTY);
      await open(tab, steady().hardText + FROM_THE_BEGINNING);
      expect(await faultsHere(tab, 'aid' in preferences)).toEqual([]);
    });
  }
}

/** No reading is under ten pixels, whatever the size of text. */
async function readingsAreLegible(tab: Tab): Promise<void> {
  for (const [, preferences] of SETTINGS.filter(([, { aid }]) => aid)) {
    await prefer(tab, preferences);
    await open(tab, '/read/breakfast-shop');
    for (const percent of TEXT_SIZES) {
      expect(await tab.run(smallestReading, percent)).toBeGreaterThanOrEqual(10);
    }
  }
}

/** What must hold in every engine: pages set by the rules, by geometry, and one learner's walk. */
export function trySetting(name: EngineName): void {
  const found = programs(name);
  describe(name, () => {
    let engine: Engine | undefined;
    let steady: Steady;
    beforeAll(async () => {
      engine = await start(name, found as Programs);
      steady = new Steady(engine);
    });
    afterAll(async () => {
      if (steady?.silent) console.warn(`${name}: its driver fell silent ${steady.silent} times.`);
      await engine?.close();
    });

    test('the engine on the device gives the blocks that the server gives', () =>
      steady.run(1280, 800, blocksAreTheServers));
    test('after a first visit pages open without a network', () =>
      steady.run(1280, 800, opensWithoutNetwork));
    for (const width of WIDTHS) {
      test(`pages, panel and settings at ${width} pixels`, () =>
        steady.run(width, 844, (tab) => pagesFit(tab, width)));
    }
    for (const [width, height, word] of SIZES) {
      describe(`${width} pixels wide`, () => {
        tryText(() => steady, width, height);
        test('words read as one in pinyin', () =>
          steady.run(width, height, async (tab) => {
            await prefer(tab, { aid: 'pinyin' });
            await open(tab, `/read/dragon-year${FROM_THE_BEGINNING}`);
            await wordsReadAsOne(tab);
          }));
        test('no reading is under ten pixels at any size of text', () =>
          steady.run(width, height, readingsAreLegible));
        test('open, tap, save, toggle, review', () =>
          steady.run(width, height, async (tab) => {
            await prefer(tab, {});
            await walk(tab, word);
          }));
        test('save, review on three days, known, backup, everything lost, restored', () =>
          steady.run(width, height, async (tab) => {
            steady.hardText = null;
            await studyWalk(tab);
          }));
      });
    }
  });
}
