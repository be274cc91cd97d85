import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Block } from '@/lib/domain/text';
import { readManifest } from '@/lib/engine/shards/manifest';
import { ENGINE_SHARDS, type EngineShards } from '@/lib/engine/shards/names';
import { openShards } from '@/lib/engine/shards/open';
import { getEngine } from '@/lib/server/engine';
import { loadLexicon } from '@/lib/server/lexicon';
import { SHARDS_FOLDER, SHARDS_MANIFEST } from '@/lib/server/shards/files';
import { median, peakMemory, time } from './measure';
import { textSource } from './texts';

/**
 * One measurement in a process of its own, so that neither memory nor warm caches of one get
 * into another. Prints one line of JSON. Started by engine.ts.
 */

const [task, length, file] = process.argv.slice(2);
const text = textSource(file || undefined)(Number(length));
const REPEATS = 3;
const WARM_UP = 5_000;

type Blocks = (text: string) => Iterable<Block>;

/** Our own annotation, block by block as the app does it, each block let go after use. */
function annotated(blocks: Blocks): object {
  const warmUp = text.slice(0, WARM_UP);
  for (const block of blocks(warmUp)) void block.span;
  const first: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < REPEATS; run += 1) {
    const start = performance.now();
    for (const block of blocks(text)) {
      if (block.span.start === 0) first.push(performance.now() - start);
    }
    whole.push(performance.now() - start);
  }
  return { ms: median(whole), firstBlockMs: median(first) };
}

function annotate(): object {
  const engine = getEngine();
  return { ...annotated((given) => engine.annotateBlocks(given)), ...engine.info() };
}

/** The same by the engine that a browser has, out of what a build has written for it. */
function shards(): object {
  const folder = join(process.cwd(), SHARDS_FOLDER);
  const manifest = readManifest(readFileSync(join(folder, SHARDS_MANIFEST), 'utf8'));
  const read = ENGINE_SHARDS.map((name) => [
    name,
    readFileSync(join(folder, manifest.shards[name].file)),
  ]);
  const start = performance.now();
  const engine = openShards(Object.fromEntries(read) as unknown as EngineShards);
  for (const block of engine.blocks(text)) {
    void block.span;
    break;
  }
  const openMs = performance.now() - start;
  return { openMs, ...annotated((given) => engine.blocks(given)) };
}

/** What everybody starts with: nodejieba with its own dictionary over the text as it is. */
function bare(): object {
  const require = createRequire(import.meta.url);
  const { cut } = require('nodejieba') as { cut: (text: string) => string[] };
  cut(text.slice(0, WARM_UP));
  return { ms: median(Array.from({ length: REPEATS }, () => time(() => cut(text)))) };
}

/** Texts served one after the other, and how large the heap is once they are let go. */
const TEXTS = 50;
const EARLY = 10;
const SERVED = 20_000;

/** Many different texts: what stays alive afterwards must not depend on how many there were. */
function serve(): object {
  const engine = getEngine();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const sizes: number[] = [];
  for (let served = 1; served <= TEXTS; served += 1) {
    const from = (served - 1) * SERVED;
    for (const block of engine.annotateBlocks(text.slice(from, from + SERVED))) void block.span;
    if (served === EARLY || served === TEXTS) sizes.push(heap());
  }
  const [earlyMb, lateMb] = sizes;
  return { earlyMb, lateMb };
}

/** Exact look-ups of every distinct stretch of one to four characters, hits and misses. */
function lookup(): object {
  const lexicon = loadLexicon();
  const words = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (let size = 1; size <= 4; size += 1) words.add(text.slice(at, at + size));
  }
  const asked = [...words];
  const map = new Map(asked.flatMap((word) => (lexicon.has(word) ? [[word, word] as const] : [])));
  const once = (): void => {
    for (const word of asked) lexicon.exact(word);
  };
  const lexiconMs = median(Array.from({ length: REPEATS }, () => time(once)));
  const inMap = (): number => asked.filter((word) => map.get(word)).length;
  const mapMs = median(Array.from({ length: REPEATS }, () => time(inMap)));
  return { lookups: asked.length, hits: map.size, ms: lexiconMs, mapMs };
}

const tasks: Readonly<Record<string, () => object>> = { annotate, shards, bare, lookup, serve };
const result = tasks[task ?? '']?.();
process.stdout.write(`${JSON.stringify({ ...result, peakMb: peakMemory() })}\n`);
