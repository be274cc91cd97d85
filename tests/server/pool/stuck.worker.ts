import type { Engine } from '@/lib/server/engine';
import { workerHandler } from '@/lib/server/pool/worker';

/**
 * A worker for tests, with an engine that does on certain words what no engine should: it never
 * comes to an end (無限), throws (拋出), takes all memory (吃光); at the survey (看不完), and even
 * when it is only to cut (切不完).
 */

function forEver(): never {
  for (;;) Math.random();
}

function devour(): never {
  const eaten: number[][] = [];
  for (;;) eaten.push(new Array(100_000).fill(eaten.length));
}

function trip(text: string): void {
  if (/無限|切不完/.test(text)) forEver();
  if (text.includes('拋出')) throw new Error('The engine has a fault.');
  if (text.includes('吃光')) devour();
}

const around = (engine: Engine): Engine => ({
  ...engine,
  facts: (text) => {
    if (text.includes('看不完')) forEver();
    return engine.facts(text);
  },
  annotateBlocks: (raw, options) => {
    trip(raw);
    return engine.annotateBlocks(raw, options);
  },
  block: (stretch, facts, options) => {
    trip(stretch.text);
    return engine.block(stretch, facts, options);
  },
  plain: (stretch) => {
    if (stretch.text.includes('切不完')) forEver();
    return engine.plain(stretch);
  },
});

export default workerHandler(around);
