import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering } from '@/lib/engine/worker/answering';
import type { Asked, Told } from '@/lib/engine/worker/messages';
import { requestAnnotation } from '@/lib/study/annotation/annotation-stream';
import { smallIndex, smallLocalEngine } from '../../engine/small-local-engine';

const engine = smallLocalEngine();
const LONG = Array.from({ length: 400 }, () => '我們喝茶。我們喝茶。').join('\n');

/** Workers that were started, the latest last. */
let workers: FakeWorker[] = [];
/** What the next workers are: with an engine, without the dictionary, or never answering. */
let kind: 'engine' | 'empty' | 'silent' = 'engine';

class FakeWorker {
  onmessage: ((event: { data: Told }) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  readonly heard: Asked[] = [];
  readonly #take = answering({
    engine: async () => (kind === 'empty' ? null : engine),
    index: async () => smallIndex(),
    async *keep() {},
    tell: (told) => {
      if (!this.ended) this.onmessage?.({ data: structuredClone(told) });
    },
  });
  constructor() {
    workers.push(this);
  }
  postMessage(asked: Asked) {
    this.heard.push(asked);
    if (kind !== 'silent') this.#take(asked);
  }
  terminate() {
    this.ended = true;
  }
}

/** Requests that went to the server, as address and body. */
let sent: (readonly [string, unknown])[] = [];
let isKept = true;
/** The page came from a file server. */
let byFiles = false;

async function load() {
  vi.resetModules();
  return import('@/app/_components/engine/ask');
}

beforeEach(() => {
  workers = [];
  sent = [];
  kind = 'engine';
  isKept = true;
  byFiles = false;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('document', { querySelector: () => (byFiles ? {} : null) });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('localStorage', { getItem: () => '1' });
  vi.stubGlobal('caches', { match: async () => (isKept ? new Response('{}') : undefined) });
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    sent.push([input, init?.body]);
    return new Response('{"version":1,"script":"traditional","length":2}\n');
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const blocksOf = async (ask: typeof fetch, body: Parameters<typeof requestAnnotation>[1]) => {
  const { head, blocks } = await requestAnnotation(ask, body);
  const made = [];
  for await (const block of blocks) made.push(block);
  return { head, made };
};

describe('asking where the dictionary is kept', () => {
  it('gives the blocks of the engine, and sends nothing', async () => {
    const { ask } = await load();
    const { head, made } = await blocksOf(ask, { text: LONG });
    expect(head).toEqual({ version: 1, script: 'traditional', length: LONG.length });
    expect(made.map(({ start, end }) => [start, end])).toEqual(
      [...engine.blocks(LONG)].map(({ span }) => [span.start, span.end]),
    );
    expect(sent).toEqual([]);
  });

  it('gives those that are still to come, under the learner’s corrections', async () => {
    const { ask } = await load();
    const [first] = [...engine.blocks(LONG)];
    const rule = { id: 'a', surface: '喝茶', words: ['喝茶'] };
    const body = { text: LONG, from: first?.span.end ?? 0, corrections: [rule], textId: 't' };
    const { made } = await blocksOf(ask, body);
    expect(made[0]?.start).toBeGreaterThanOrEqual(first?.span.end ?? 0);
    expect(made[0] && JSON.stringify(made[0])).toContain('喝茶');
    expect(sent).toEqual([]);
  });

  it('looks up words and lists of them', async () => {
    const { ask } = await load();
    const found = await (await ask(`/api/lookup?q=${encodeURIComponent('茶')}`)).json();
    expect(found.entries[0].traditional).toBe('茶');
    const body = JSON.stringify({ words: ['我们'] });
    const words = await (await ask('/api/words', { method: 'POST', body })).json();
    expect(words[0][0].traditional).toBe('我們');
    const asked = { method: 'POST', body: JSON.stringify({ words: ['我们', '茶'] }) };
    expect(await (await ask('/api/word-facts', asked)).json()).toEqual([
      { band: 2, classes: 'n' },
      { band: 1, classes: 'n' },
    ]);
    const searched = await (await ask('/api/search?q=women')).json();
    expect(searched.found[0].entries[0].traditional).toBe('我們');
    expect(await (await ask('/api/frequent-characters')).json()).toEqual(['们', '茶']);
    expect(sent).toEqual([]);
  });

  it('makes no block that nobody reads, and stops when told to', async () => {
    const { ask } = await load();
    const { blocks } = await requestAnnotation(ask, { text: LONG });
    await blocks.next();
    await blocks.return(undefined);
    await vi.waitFor(() => expect(workers[0]?.heard.at(-1)).toEqual({ id: 1, stop: true }));
    expect(workers[0]?.heard.length).toBeLessThan(6);
  });

  it('ends with what it was aborted with', async () => {
    kind = 'silent';
    const { ask } = await load();
    const stop = new AbortController();
    const asking = ask('/api/lookup?q=a', { signal: stop.signal });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    stop.abort(new Error('enough'));
    await expect(asking).rejects.toThrow('enough');
    expect(sent).toEqual([]);
  });
});

describe('a worker that fails', () => {
  const lookup = '/api/lookup?q=a';

  it('is ended when it hangs, told of, and started anew when it is asked again', async () => {
    kind = 'silent';
    const { ask } = await load();
    vi.useFakeTimers();
    const asking = expect(ask(lookup)).rejects.toThrow('engine on this device failed');
    await vi.advanceTimersByTimeAsync(60_000);
    await asking;
    expect(workers[0]?.ended).toBe(true);
    vi.useRealTimers();
    kind = 'engine';
    expect((await ask(lookup)).ok).toBe(true);
    expect(workers).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('breaks off what it was at, without sending the text', async () => {
    const { ask } = await load();
    const { blocks } = await requestAnnotation(ask, { text: LONG });
    await blocks.next();
    kind = 'silent';
    const rest = (async () => {
      for await (const _ of blocks);
    })();
    await new Promise((resolve) => setTimeout(resolve));
    workers[0]?.onerror?.({ preventDefault: () => {}, message: 'out of memory' });
    await expect(rest).rejects.toThrow('broke off');
    expect(sent).toEqual([]);
  });

  it('is ended when nobody has asked for a while', async () => {
    const { ask } = await load();
    vi.useFakeTimers();
    await (await ask(lookup)).text();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(workers[0]?.ended).toBe(true);
  });
});

describe('asking the server', () => {
  it('happens where the dictionary is not kept, without a worker', async () => {
    isKept = false;
    const { ask } = await load();
    await requestAnnotation(ask, { text: '喝茶' });
    expect(sent).toEqual([['/api/annotate?form=compact', '喝茶']]);
    expect(workers).toEqual([]);
  });

  it('happens where what was kept is not whole any more', async () => {
    kind = 'empty';
    const { ask } = await load();
    await requestAnnotation(ask, { text: '喝茶' });
    expect(sent).toHaveLength(1);
  });

  it('happens for what only it has', async () => {
    const { ask } = await load();
    await ask('/api/health');
    expect(sent).toEqual([['/api/health', undefined]]);
    expect(workers).toEqual([]);
  });
});

describe('asking where there are files alone', () => {
  it('has the dictionary come first, and asks no server', async () => {
    byFiles = true;
    isKept = false;
    const { ask } = await load();
    vi.stubGlobal('localStorage', { getItem: () => null });
    const asking = blocksOf(ask, { text: '我們喝茶。' });
    // The worker that is told to keep it says it is done; then it is here.
    await vi.waitFor(() => expect(workers.length).toBeGreaterThan(0));
    isKept = true;
    expect((await asking).made.length).toBe(1);
    expect(sent).toEqual([]);
  });

  it('says what is missing where it does not come, and asks no server either', async () => {
    byFiles = true;
    isKept = false;
    kind = 'empty';
    const { ask } = await load();
    await expect(ask('/api/lookup?q=茶')).rejects.toThrow(/dictionary is not on this device/);
    expect(sent).toEqual([]);
  });
});
