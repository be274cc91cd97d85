import { keepShards, readShards, type ShardStore } from '@/lib/engine/shards/keep';
import { SHARDS_CACHE } from '@/lib/engine/shards/names';
import { openShards } from '@/lib/engine/shards/open';
import { answering } from '@/lib/engine/worker/answering';
import type { Asked, Progress } from '@/lib/engine/worker/messages';

/*
 * The engine as the server has it, over the shards that are kept on this device. Its code is this
 * worker's: no page loads any of it.
 */

const openStore = async (): Promise<ShardStore> => ({
  cache: await caches.open(SHARDS_CACHE),
  request: (input, init) => fetch(input, init),
  hash: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});

async function open() {
  const shards = await readShards(await openStore());
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
    yield* keepShards(await openStore());
  } finally {
    release();
  }
}

const take = answering({
  engine,
  keep,
  tell: (told, transfer) => postMessage(told, { transfer: [...transfer] }),
});
addEventListener('message', ({ data }: MessageEvent<Asked>) => take(data));
