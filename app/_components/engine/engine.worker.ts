import { deviceStore } from '@/lib/engine/shards/device-store';
import { keepIndex, keepShards, readIndex, readShards } from '@/lib/engine/shards/keep';
import { type LocalEngine, openShards } from '@/lib/engine/shards/open';
import { answering } from '@/lib/engine/worker/answering';
import type { Asked, Progress } from '@/lib/engine/worker/messages';
import { keepLess } from '@/lib/lexicon/cache';
import { openIndex, type SearchIndex } from '@/lib/search/index-file';

/*
 * The engine as the server has it, over the shards that are kept on this device. Its code is this
 * worker's: no page loads any of it.
 */

/** Of what caches hold on the server. */
const A_TAB = 0.25;
keepLess(A_TAB);

async function open() {
  const shards = await readShards(await deviceStore());
  return shards && openShards(shards);
}

let opened: ReturnType<typeof open> | undefined;

/** What is not there, or fails to open, is tried again when it is asked for again. */
function engine(): ReturnType<typeof open> {
  const trying = opened ?? open();
  opened = trying;
  trying.then(
    (made) => {
      if (!made) opened = undefined;
    },
    () => {
      opened = undefined;
    },
  );
  return trying;
}

/** Lets questions be answered that came meanwhile. */
const breather = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function indexFile(made: LocalEngine): Promise<Uint8Array<ArrayBuffer>> {
  const store = await deviceStore();
  const kept = await readIndex(store);
  if (kept) return kept;
  const making = made.indexFile();
  let step = making.next();
  for (; !step.done; step = making.next()) await breather();
  // Where there is no room for it, it is made again the next time.
  await keepIndex(store, step.value).catch(() => undefined);
  return step.value;
}

const indexes = new WeakMap<LocalEngine, Promise<SearchIndex>>();

function indexOf(made: LocalEngine): Promise<SearchIndex> {
  const known = indexes.get(made) ?? indexFile(made).then(openIndex);
  indexes.set(made, known);
  known.catch(() => indexes.delete(made));
  return known;
}

/** Milliseconds between two signs that an index is being made. */
const SIGN = 1_000;

/** Makes the index ahead of the first search, unless it is kept. */
async function* keepAhead(told: Progress): AsyncGenerator<Progress> {
  if (await readIndex(await deviceStore())) return;
  // What is kept may be newer than what is opened.
  opened = undefined;
  const made = await engine();
  if (!made) return;
  let over = false;
  const making = indexOf(made).finally(() => {
    over = true;
  });
  const sign = () => new Promise((resolve) => setTimeout(resolve, SIGN));
  for (; !over; await Promise.race([making, sign()])) yield told;
}

/** One tab at a time; the next one finds that all is there. */
async function* keep(): AsyncGenerator<Progress> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    navigator.locks
      .request('hangjian-keep-engine', () => {
        resolve();
        return held;
      })
      .catch(reject);
  });
  try {
    let told: Progress = { done: 0, all: 1 };
    for await (told of keepShards(await deviceStore())) yield told;
    yield* keepAhead(told);
  } finally {
    release();
  }
}

const take = answering({
  engine,
  index: indexOf,
  keep,
  tell: (told, transfer) => postMessage(told, { transfer: [...transfer] }),
});
addEventListener('message', ({ data }: MessageEvent<Asked>) => take(data));
