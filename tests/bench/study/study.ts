import { chromium } from '@playwright/test';
import { ensureBuilt } from '@/lib/server/cli/build';
import { findBrowser, NO_BROWSER } from '../../tools/browser';
import { serveApp } from '../../tools/serve';
import type { Row } from '../engine';
import { median, quantile, round } from '../measure';
import { FIRST_DAY, recordsOf, type Size, YEARS } from './profile';
import {
  memory,
  oneWord,
  pageWith,
  ratings,
  shelfCoverage,
  start,
  startInFull,
  visitShelf,
  vocabulary,
} from './visits';

const REPEATS = 5;
/** The first is not counted: it waits for code that the others have. */
async function repeat(work: () => Promise<number>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run += 1) times.push(await work());
  return median(times);
}

const CARDS = 20;

async function measured(executablePath: string, app: string, size: Size) {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await pageWith(browser, app, recordsOf(size, Date.now()));
    const [, ...rated] = size === YEARS ? await ratings(page, CARDS + 1) : [];
    await visitShelf(page);
    const times = {
      start: await repeat(() => start(page)),
      inFull: await repeat(() => startInFull(page)),
      vocabulary: await repeat(() => vocabulary(page)),
      shelf: await repeat(() => shelfCoverage(page, size.texts)),
      word: median(await oneWord(page, REPEATS)),
      rated,
    };
    // The largest tab is measured: not this one, which has done all that.
    const context = page.context();
    await page.close();
    return {
      ...times,
      memory: {
        shelf: await memory(context, '/'),
        vocabulary: await memory(context, '/vocabulary'),
        review: await memory(context, '/review'),
        progress: await memory(context, '/progress'),
      },
    };
  } finally {
    await browser.close();
  }
}

/**
 * What years of study cost: 20,000 words, 100,000 answers and 200 texts of one's own beside a
 * learner's first day, in the same browser and run.
 */
export async function benchStudy(): Promise<Row[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  await ensureBuilt(process.cwd());
  const app = await serveApp();
  try {
    const few = await measured(executablePath, app.address, FIRST_DAY);
    const many = await measured(executablePath, app.address, YEARS);
    const ms = (name: string, value: number, atMost?: number): Row => ({
      name,
      value: round(value),
      unit: 'ms',
      ...(atMost === undefined ? {} : { atMost }),
    });
    const rooms = Object.keys(many.memory) as (keyof typeof many.memory)[];
    return [
      ms('app start until texts and what is due are shown, first day', few.start),
      ms('app start, 20,000 words', many.start),
      ms('app start, how much more', many.start - few.start, 150),
      ms('app start until what is known is shown, too, first day', few.inFull),
      ms('app start until what is known is shown, too, 20,000 words', many.inFull),
      ms('words open from the shelf, first day', few.vocabulary),
      ms('words open from the shelf, 20,000 words', many.vocabulary, 200),
      ms('shelf opens with what is known, 1 text', few.shelf),
      ms('shelf opens with what is known of 200 texts', many.shelf, 300),
      ms('one word changes, work on a shelf of 1 text', few.word),
      ms('one word changes, work on a shelf of 200 texts', many.word, 16),
      ms(`rating to next card, median of ${CARDS}`, median(many.rated), 17),
      ms('rating to next card, 95 %', quantile(many.rated, 0.95)),
      ...rooms.flatMap((room): Row[] => {
        const [held, before] = [many.memory[room], few.memory[room]];
        if (held === null || before === null) return [];
        return [
          { name: `tab memory, ${room}`, value: round(held), unit: 'MB', atMost: 150 },
          { name: `tab memory, ${room}, first day`, value: round(before), unit: 'MB' },
        ];
      }),
    ];
  } finally {
    app.stop();
  }
}
