import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import type { Engine, EngineName, Tab } from './engine';
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

/** Moves on by a good half of the window, and waits until what comes near is set. */
function turnPage(vertical: boolean): Promise<void> {
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
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 200));
  });
}

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
  }
  return faults;
}

/** What must hold in every engine: pages set by the rules, by geometry, and one learner's walk. */
export function trySetting(name: EngineName): void {
  const found = programs(name);
  describe.runIf(found !== null)(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start(name, found as Programs);
    });
    afterAll(() => engine?.close());

    for (const [width, height, word] of SIZES) {
      describe(`${width} pixels wide`, () => {
        beforeAll(() => engine.tab.resize(width, height));

        for (const [index, [setting, preferences]] of SETTINGS.entries()) {
          const article = ARTICLES[index % ARTICLES.length] as string;
          test(`${article} with ${setting}`, async () => {
            await prefer(engine.tab, preferences);
            await open(engine.tab, article);
            expect(await faultsHere(engine.tab, 'aid' in preferences)).toEqual([]);
          });
        }

        test('a text of everything that is hard to set', async () => {
          await prefer(engine.tab, {});
          await addText(engine.tab, NASTY);
          const address = await engine.tab.run(() => location.pathname);
          for (const [setting, preferences] of SETTINGS) {
            await prefer(engine.tab, preferences);
            await open(engine.tab, address);
            const faults = await faultsHere(engine.tab, 'aid' in preferences);
            expect(faults.map((fault) => `${setting}: ${fault}`)).toEqual([]);
          }
        });

        test('open, tap, save, toggle, review', async () => {
          await prefer(engine.tab, {});
          await walk(engine.tab, word);
        });
      });
    }
  });
}
