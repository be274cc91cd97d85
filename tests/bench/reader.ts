import { ensureBuilt } from '@/lib/server/cli/build';
import { ARTICLE } from '../e2e/support/pages';
import { findBrowser, NO_BROWSER } from '../tools/browser';
import { freePort } from '../tools/port';
import { serveApp } from '../tools/serve';
import type { Row } from './engine';
import { quantile, round } from './measure';
import { servePlain } from './plain-server';
import { type Bench, benchPlain, benchReaderAt, type Plan, SLOW_DOWN } from './reader-runs';

/** What each length is allowed, in ms, times and MB. */
interface Goals extends Plan {
  readonly open: number;
  readonly aid: number;
  readonly script: number;
  readonly tap: number;
  /** Times the memory of plain paragraphs. */
  readonly memory?: number;
  readonly tab?: number;
}

const GOALS: readonly Goals[] = [
  { length: 5_500, repeats: 7, open: 2, aid: 50, script: 80, tap: 50 },
  { length: 110_000, repeats: 5, open: 2, aid: 100, script: 150, tap: 50, memory: 4 },
  { length: 1_000_000, repeats: 3, open: 3, aid: 150, script: 200, tap: 60, tab: 300 },
];

/** How many times as much; null where either could not be measured. */
const over = (ours: number | null, plain: number | null): number | null =>
  ours === null || plain === null ? null : ours / plain;

async function benchLength(bench: Bench, goals: Goals): Promise<Row[]> {
  const size = goals.length.toLocaleString('en');
  const row = (name: string, value: number | null, unit: Row['unit'], atMost?: number) =>
    value === null
      ? null
      : { name: `${size}: ${name}`, value: round(value), unit, ...(atMost ? { atMost } : {}) };
  const ms = (name: string, value: number, atMost?: number) => row(name, value, 'ms', atMost);
  const plain = await benchPlain(bench, goals);
  const ours = await benchReaderAt(bench, goals);
  const rows: (Row | null)[] = [
    ms('paste to first screen', ours.added),
    ms('open, pinyin on', ours.opened),
    ms('open, plain paragraphs, whole', plain.whole),
    ms('open, plain, first screen', plain.firstScreen),
    ms('open from the shelf, pinyin on', ours.fromShelf),
    row('open / plain', ours.opened / plain.whole, '×', goals.open),
    row('open / plain, both from themselves', ours.openedAgain / plain.wholeAgain, '×'),
    row('open from the shelf / plain', ours.fromShelf / plain.whole, '×', goals.open),
    ms('aid, next frame', ours.aid, goals.aid),
    ms('tone colours, next frame', ours.tones, goals.aid),
    ms('theme, next frame', ours.theme, goals.aid),
    ms('script, text changed', ours.script, goals.script),
    ms(`tap to panel, 95 % of ${ours.taps.length}`, quantile(ours.taps, 0.95), goals.tap),
    ms('tap to panel, median', quantile(ours.taps, 0.5)),
    row('tab memory', ours.memory, 'MB', goals.tab),
    row('tab memory, plain', plain.memory, 'MB'),
    row('tab memory / plain', over(ours.memory, plain.memory), '×', goals.memory),
    row(`frames dropped scrolling at ${SLOW_DOWN}× slow-down`, ours.dropped, '%', 10),
    row('frames dropped, plain', plain.dropped, '%'),
  ];
  return rows.filter((one) => one !== null);
}

/**
 * Opening, toggling and tapping in a real browser, against the same text as plain paragraphs. Both
 * are opened from an empty page (see `leave`), the reader from the shelf, too; until 23 November 2026 they were opened from
 * themselves in the same tab, which is the row below.
 * @param lengths which rows of the table, when not all
 */
export async function benchReader(
  texts: (length: number) => string,
  lengths?: readonly number[],
): Promise<Row[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  await ensureBuilt(process.cwd());
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
