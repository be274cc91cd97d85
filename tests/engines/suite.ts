import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { DriverSilent, type Engine, type EngineName, type Tab } from './engine';
import { faultsOf } from './faults';
import { measure } from './measure';
import type { Programs } from './programs';
import { startPuppeteer } from './puppeteer';
import { addText, NASTY, open, prefer, until } from './reader';
import { walk } from './walk';
import { startWebkit } from './webkit';

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
];

const ARTICLES = ['/read/breakfast-shop', '/read/alishan-railway', '/read/dragon-year'] as const;

/** Screens of a text that are looked at. */
const SCREENS = 3;

/** Moves on by a good half of the window. */
function turnPage(vertical: boolean): void {
  const scroller = vertical
    ? [...document.querySelectorAll<HTMLElement>('main, main *')].find(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX === 'auto',
      )
    : document.documentElement;
  scroller?.scrollBy({
    left: vertical ? -innerWidth * 0.6 : 0,
    top: vertical ? 0 : innerHeight * 0.6,
    behavior: 'instant',
  });
}

/** Milliseconds until what comes near has been set after a page was turned. */
const SETTING = 300;

/** Times a page is looked at until it has come to rest, half a second apart. */
const LOOKS = 5;

/** What is wrong on a screen once it has come to rest: readings come in steps. */
async function settledFaults(tab: Tab, readings: boolean) {
  for (let look = 1; ; look++) {
    const measured = await measure(tab);
    const found = faultsOf(measured, { readings });
    if (found.length === 0 || look === LOOKS) return { measured, found };
    await wait(500);
  }
}

/** Faults of the first screens of the page that is open. */
async function faultsHere(tab: Tab, readings: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (let screen = 1; screen <= SCREENS; screen++) {
    await until(tab, 'the text', () => document.querySelector('main [data-text]') !== null);
    const { measured, found } = await settledFaults(tab, readings);
    expect(measured.paragraphs.length).toBeGreaterThan(0);
    faults.push(...found.map((fault) => `screen ${screen}: ${fault}`));
    await tab.run(turnPage, measured.vertical);
    await wait(SETTING);
  }
  return faults;
}

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

/** What must hold in every engine: pages set by the rules, by geometry, and one learner's walk. */
export function trySetting(name: EngineName): void {
  const found = programs(name);
  describe.runIf(found !== null)(name, () => {
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

    for (const [width, height, word] of SIZES) {
      const at = (title: string, body: Case) => test(title, () => steady.run(width, height, body));
      describe(`${width} pixels wide`, () => {
        for (const [index, [setting, preferences]] of SETTINGS.entries()) {
          const article = ARTICLES[index % ARTICLES.length] as string;
          at(`${article} with ${setting}`, async (tab) => {
            await prefer(tab, preferences);
            await open(tab, article);
            expect(await faultsHere(tab, 'aid' in preferences)).toEqual([]);
          });
          at(`what is hard to set with ${setting}`, async (tab) => {
            await prefer(tab, preferences);
            steady.hardText ??= await addText(tab, NASTY);
            await open(tab, steady.hardText);
            expect(await faultsHere(tab, 'aid' in preferences)).toEqual([]);
          });
        }

        at('open, tap, save, toggle, review', async (tab) => {
          await prefer(tab, {});
          await walk(tab, word);
        });
      });
    }
  });
}
