import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { sizeOf } from '@/lib/engine/shards/manifest';
import { SHARD_NAMES } from '@/lib/engine/shards/names';
import { openShards } from '@/lib/engine/shards/open';
import { recognise } from '@/lib/search/handwriting/recognise';
import { openTemplates } from '@/lib/search/handwriting/templates';
import { openIndex } from '@/lib/search/index-file';
import { readDictionary } from '@/lib/server/dictionary-files';
import { SHARDS_FOLDER, writeShards } from '@/lib/server/shards/files';
import { makeShards } from '@/lib/server/shards/make';
import { DRAWINGS } from '../search/handwriting/by-hand';
import { QUERIES } from '../search/queries';
import { measure, type Row } from './engine';
import { median, quantile, round, time } from './measure';

/** MB of all shards on the way to a browser. */
const MOST_FETCHED = 6;
/** Of the server's engine's time for a million characters. */
const MOST_TIMES = 1.5;
const LONG = 1_000_000;
/** Both sides so often, in turns, as one process differs from the next. */
const ROUNDS = 3;
const MEGABYTE = 1e6;

/** The worker's code as a browser gets it, but for how Turbopack puts modules into chunks. */
function codeSize(): number {
  const { outputFiles } = buildSync({
    entryPoints: ['app/_components/engine/engine.worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    tsconfig: 'tsconfig.json',
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

/** What a browser fetches for its own engine. */
async function sizes(): Promise<Row[]> {
  const manifest = await writeShards(join(process.cwd(), SHARDS_FOLDER), makeShards());
  const { packed, size } = sizeOf(manifest);
  const each = SHARD_NAMES.map((name) => ({
    name: `  ${name}`,
    value: (manifest.shards[name]?.packed ?? 0) / MEGABYTE,
    unit: 'MB' as const,
  }));
  return [
    {
      name: 'shards of the engine, Brotli',
      value: packed / MEGABYTE,
      unit: 'MB',
      atMost: MOST_FETCHED,
    },
    ...each,
    { name: 'shards of the engine, unpacked', value: size / MEGABYTE, unit: 'MB' },
    { name: 'code of its worker, Brotli', value: codeSize() / MEGABYTE, unit: 'MB' },
  ];
}

/** The engine out of shards against the server's, in processes of their own. */
function speed(file: string | undefined): Row[] {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    shards: measure('shards', LONG, file),
    server: measure('annotate', LONG, file),
  }));
  const of = (side: 'shards' | 'server', what: 'ms' | 'peakMb' | 'openMs' | 'firstBlockMs') =>
    median(rounds.map((one) => one[side]?.[what] ?? Number.NaN));
  const [ours, server] = [of('shards', 'ms'), of('server', 'ms')];
  return [
    { name: 'engine out of shards, opened', value: of('shards', 'openMs'), unit: 'ms' },
    { name: '  first block, once warm', value: of('shards', 'firstBlockMs'), unit: 'ms' },
    { name: '  annotate 1,000,000 characters', value: ours, unit: 'ms' },
    { name: '  the server’s engine, same text', value: server, unit: 'ms' },
    { name: '  out of shards / server', value: ours / server, unit: '×', atMost: MOST_TIMES },
    { name: '  peak memory', value: of('shards', 'peakMb'), unit: 'MB' },
    { name: '  peak memory of the server’s', value: of('server', 'peakMb'), unit: 'MB' },
  ];
}

/** Milliseconds from a letter typed to what it finds. */
const MOST_SEARCHED = 50;

/** The search over the same shards, of what learners type, each for the first time. */
function searches(): Row[] {
  const engine = openShards(makeShards());
  const index = openIndex(readDictionary('search.bin'));
  const queries = Object.values(QUERIES)
    .flat()
    .map(({ query }) => query);
  const times = queries.map((query) => time(() => engine.search(query, index)));
  return [
    { name: `search, median of ${queries.length} queries`, value: median(times), unit: 'ms' },
    {
      name: '  95 of 100 within',
      value: quantile(times, 0.95),
      unit: 'ms',
      atMost: MOST_SEARCHED,
    },
  ];
}

/** Milliseconds from the end of a stroke to the characters that may be meant. */
const MOST_TOLD = 50;

/** Characters drawn by hand, looked at after each stroke as a learner has them looked at. */
function drawings(): Row[] {
  const strokes = readDictionary('strokes.bin');
  const opened = time(() => openTemplates(strokes));
  const templates = openTemplates(strokes);
  const times = DRAWINGS.flatMap(({ ink }) =>
    ink.map((_, at) => time(() => recognise(ink.slice(0, at + 1), templates, 8))),
  );
  return [
    { name: 'lines of characters, opened', value: opened, unit: 'ms' },
    { name: `drawn, median of ${times.length} strokes`, value: median(times), unit: 'ms' },
    { name: '  95 of 100 within', value: quantile(times, 0.95), unit: 'ms', atMost: MOST_TOLD },
  ];
}

/** What the engine costs in a browser, as far as Node can say. */
export async function benchShards(file: string | undefined): Promise<Row[]> {
  return [...(await sizes()), ...searches(), ...drawings(), ...speed(file)].map((row) => ({
    ...row,
    value: round(row.value),
  }));
}
