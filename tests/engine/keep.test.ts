import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  keepIndex,
  keepShards,
  readIndex,
  readShards,
  readStrokesShard,
  type ShardStore,
} from '@/lib/engine/shards/keep';
import { SHARD_FORMAT, type ShardManifest, shardFile } from '@/lib/engine/shards/manifest';
import {
  ENGINE_SHARDS,
  MANIFEST_ADDRESS,
  SHARD_NAMES,
  type ShardName,
} from '@/lib/engine/shards/names';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A server with one set of shards, whose answers a test may spoil. */
function serverWith(texts: Readonly<Record<ShardName, string>>) {
  const bodies = new Map<string, Uint8Array<ArrayBuffer>>();
  const shards = Object.fromEntries(
    SHARD_NAMES.map((name) => {
      const bytes = new TextEncoder().encode(texts[name]);
      const sha256 = hashOf(bytes);
      const file = shardFile(name, sha256);
      bodies.set(`/engine/${file}`, bytes);
      return [name, { file, size: bytes.length, packed: 1, sha256 }];
    }),
  ) as unknown as ShardManifest['shards'];
  const manifest = JSON.stringify({ format: SHARD_FORMAT, shards });
  bodies.set(MANIFEST_ADDRESS, new TextEncoder().encode(manifest));
  return { shards, bodies };
}

const TEXTS = {
  lexicon: '茶'.repeat(9),
  words: '綠茶',
  polyphones: '行',
  tags: 'n',
  conversion: '茶',
  standings: '9',
  components: '好 女子',
  strokes: '丿㇏',
};

/** A browser's cache by path, with every request made for it. */
function browserWith(bodies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  const pathOf = (request: RequestInfo | URL): string =>
    new URL(request instanceof Request ? request.url : request, 'http://localhost').pathname;
  const cache: ShardStore['cache'] = {
    match: async (request) => kept.get(pathOf(request))?.clone(),
    put: async (request, response) => {
      kept.set(pathOf(request), response);
    },
    delete: async (request) => kept.delete(pathOf(request as string)),
    keys: async () => [...kept.keys()].map((path) => new Request(`http://localhost${path}`)),
  };
  const store: ShardStore = {
    cache,
    request: async (address) => {
      asked.push(String(address));
      const body = bodies.get(String(address));
      return body ? new Response(body) : new Response('', { status: 404 });
    },
    hash: async (bytes) => hashOf(bytes),
  };
  return { store, kept, asked };
}

const all = async (store: ShardStore) => {
  const steps = [];
  for await (const step of keepShards(store)) steps.push(step);
  return steps;
};
const textsOf = async (store: ShardStore) => {
  const shards = await readShards(store);
  const decoder = new TextDecoder();
  return (
    shards && Object.fromEntries(ENGINE_SHARDS.map((name) => [name, decoder.decode(shards[name])]))
  );
};
/** What an engine is opened from, of a set. */
const engineOf = ({ strokes, ...texts }: typeof TEXTS) => texts;

describe('shards on a device', () => {
  it('are none at first', async () => {
    expect(await readShards(browserWith(new Map()).store)).toBeNull();
  });

  it('have an index made here beside them, which goes when they do', async () => {
    const { bodies } = serverWith(TEXTS);
    const { store, kept } = browserWith(bodies);
    await keepIndex(store, new Uint8Array([1]));
    expect(await readIndex(store)).toBeNull();
    await all(store);
    expect(await readIndex(store)).toBeNull();
    await keepIndex(store, new Uint8Array([1, 2]));
    expect(await readIndex(store)).toEqual(new Uint8Array([1, 2]));
    await all(store);
    expect(await readIndex(store)).toEqual(new Uint8Array([1, 2]));
    const [address = ''] = [...kept.keys()].filter((path) => path.includes('/index-'));
    kept.set(address, new Response(new Uint8Array([1, 3]), kept.get(address)));
    expect(await readIndex(store)).toBeNull();
    const newer = serverWith({ ...TEXTS, standings: '8' });
    await all({ ...store, request: browserWith(newer.bodies).store.request });
    expect([...kept.keys()].filter((path) => path.includes('/index-'))).toEqual([]);
  });

  it('are fetched, told as they come, and read back', async () => {
    const { store } = browserWith(serverWith(TEXTS).bodies);
    const steps = await all(store);
    expect(steps[0]).toEqual({ done: 0, all: 27 + 6 + 3 + 1 + 3 + 1 + 10 + 6 });
    expect(steps.at(-1)).toEqual({ done: 57, all: 57 });
    expect(steps.map(({ done }) => done)).toEqual(
      [...steps.map(({ done }) => done)].sort((a, b) => a - b),
    );
    expect(await textsOf(store)).toEqual(engineOf(TEXTS));
  });

  it('are fetched only where they changed; what belongs to no set goes', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const browser = browserWith(bodies);
    await all(browser.store);
    const next = serverWith({ ...TEXTS, words: '紅茶' });
    for (const [path, body] of next.bodies) bodies.set(path, body);
    browser.asked.length = 0;
    await all(browser.store);
    expect(browser.asked).toEqual([MANIFEST_ADDRESS, `/engine/${next.shards.words.file}`]);
    expect(await textsOf(browser.store)).toMatchObject({ words: '紅茶', tags: 'n' });
    expect(browser.kept.has(`/engine/${shards.words.file}`)).toBe(false);
    expect(browser.kept.size).toBe(9);
  });

  it('stay those before until the new ones are whole, and what has come need not come again', async () => {
    const { bodies } = serverWith(TEXTS);
    const browser = browserWith(bodies);
    await all(browser.store);
    const next = serverWith({ ...TEXTS, lexicon: '烏龍茶', words: '紅茶' });
    for (const [path, body] of next.bodies) bodies.set(path, body);
    bodies.delete(`/engine/${next.shards.words.file}`);
    await expect(all(browser.store)).rejects.toThrow('could not be fetched');
    expect(await textsOf(browser.store)).toEqual(engineOf(TEXTS));
    bodies.set(`/engine/${next.shards.words.file}`, new TextEncoder().encode('紅茶'));
    browser.asked.length = 0;
    await all(browser.store);
    expect(browser.asked).toEqual([MANIFEST_ADDRESS, `/engine/${next.shards.words.file}`]);
    expect(await textsOf(browser.store)).toMatchObject({ lexicon: '烏龍茶', words: '紅茶' });
  });

  it.each([
    ['cut short', '綠'],
    ['longer', '綠茶！'],
    ['other bytes', '紅茶'],
    ['nothing', ''],
  ])('are not taken where one of them is %s', async (_, body) => {
    const { bodies, shards } = serverWith(TEXTS);
    bodies.set(`/engine/${shards.words.file}`, new TextEncoder().encode(body));
    const { store } = browserWith(bodies);
    await expect(all(store)).rejects.toThrow('could not be fetched');
    expect(await readShards(store)).toBeNull();
  });

  it('are not taken of another version', async () => {
    const { bodies } = serverWith(TEXTS);
    bodies.set(MANIFEST_ADDRESS, new TextEncoder().encode('{"format":0,"shards":{}}'));
    await expect(all(browserWith(bodies).store)).rejects.toThrow('another version');
  });

  it('are not read where one of them is damaged or gone; then they are fetched again', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const browser = browserWith(bodies);
    for (const damage of [
      () => browser.kept.set(`/engine/${shards.tags.file}`, new Response('x')),
      () => browser.kept.delete(`/engine/${shards.lexicon.file}`),
    ]) {
      await all(browser.store);
      damage();
      expect(await readShards(browser.store)).toBeNull();
      expect(browser.kept.has(MANIFEST_ADDRESS)).toBe(false);
    }
    await all(browser.store);
    expect(await textsOf(browser.store)).toEqual(engineOf(TEXTS));
  });

  it('are given up where the network stops in the middle', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const { store } = browserWith(bodies);
    const stuck = new ReadableStream({
      start: (controller) => controller.enqueue(Uint8Array.of(1)),
    });
    const slow: ShardStore = {
      ...store,
      patience: 20,
      request: (address, init) => {
        if (address !== `/engine/${shards.tags.file}`) return store.request(address, init);
        const abort = new Promise<void>((resolve) =>
          init?.signal?.addEventListener('abort', () => resolve()),
        );
        const ended = stuck.pipeThrough(
          new TransformStream({
            start: (to) => void abort.then(() => to.error(new Error('aborted'))),
          }),
        );
        return Promise.resolve(new Response(ended));
      },
    };
    await expect(all(slow)).rejects.toThrow('could not be fetched');
  });

  it('say so where the browser has no room', async () => {
    const { store } = browserWith(serverWith(TEXTS).bodies);
    const full = {
      ...store.cache,
      put: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    await expect(all({ ...store, cache: full })).rejects.toThrow('no room');
  });
});

describe('the strokes of characters', () => {
  const strokesOf = async (store: ShardStore) =>
    new TextDecoder().decode(await readStrokesShard(store));

  it('come by themselves, are kept, and are not fetched again with the others', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const browser = browserWith(bodies);
    expect(await strokesOf(browser.store)).toBe('丿㇏');
    const strokes = `/engine/${shards.strokes?.file}`;
    expect(browser.asked).toEqual([MANIFEST_ADDRESS, strokes]);
    expect(await readShards(browser.store)).toBeNull();
    await all(browser.store);
    expect(browser.asked.filter((address) => address === strokes)).toHaveLength(1);
  });

  it('are read without a network where the dictionary is kept', async () => {
    const browser = browserWith(serverWith(TEXTS).bodies);
    await all(browser.store);
    const cut = { ...browser.store, request: async () => Promise.reject(new TypeError('cut')) };
    expect(await strokesOf(cut)).toBe('丿㇏');
  });

  it('are fetched again where they are damaged; the engine is none the worse', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const browser = browserWith(bodies);
    await all(browser.store);
    browser.kept.set(`/engine/${shards.strokes?.file}`, new Response('x'));
    expect(await textsOf(browser.store)).toEqual(engineOf(TEXTS));
    expect(await strokesOf(browser.store)).toBe('丿㇏');
  });

  it('say so where they cannot be had', async () => {
    await expect(strokesOf(browserWith(new Map()).store)).rejects.toThrow('could not be fetched');
  });

  it('come where a set was kept that has none, whose engine opens all the same', async () => {
    const { bodies, shards } = serverWith(TEXTS);
    const { strokes: _, ...older } = shards;
    const old = new TextEncoder().encode(JSON.stringify({ format: SHARD_FORMAT, shards: older }));
    const before = browserWith(new Map(bodies).set(MANIFEST_ADDRESS, old));
    await all(before.store);
    expect(await textsOf(before.store)).toEqual(engineOf(TEXTS));
    const { request } = browserWith(bodies).store;
    expect(await strokesOf({ ...before.store, request })).toBe('丿㇏');
  });
});
