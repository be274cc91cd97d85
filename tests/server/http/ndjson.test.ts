import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ndjson } from '@/lib/server/http/ndjson';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const line = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

async function* endless(made: number[] = []) {
  for (let count = 0; ; count += 1) {
    made.push(count);
    yield line({ count });
  }
}

/** Unpacks a stream chunk by chunk: what each of them brought, in order. */
function unpacking(encoding: string): (chunk: Uint8Array) => Promise<string> {
  const stream = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  let text = '';
  stream.on('data', (part) => {
    text += String(part);
  });
  return async (chunk) => {
    text = '';
    await new Promise((resolve) => stream.write(chunk, resolve));
    await turn();
    return text;
  };
}

describe.each(['br', 'gzip'])('lines packed by %s', (encoding) => {
  const packedAs = (chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>, stop = () => undefined) =>
    ndjson({ chunks, stop }, `deflate, ${encoding}`);

  it('can be read as soon as each was made', async () => {
    const answer = packedAs(endless());
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const reader = answer.body?.getReader();
    const unpack = unpacking(encoding);
    let text = '';
    for (let parts = 0; parts < 3; parts += 1) {
      const { value } = (await reader?.read()) ?? {};
      text += await unpack(value as Uint8Array);
    }
    expect(text.startsWith('{"count":0}\n{"count":1}\n')).toBe(true);
    await reader?.cancel();
  });

  it('say in the last one what went wrong', async () => {
    async function* failing() {
      yield line({ one: 1 });
      throw new Error('gone');
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const bytes = Buffer.from(await packedAs(failing()).arrayBuffer());
    const text = String(encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes));
    const [first, last] = text.trim().split('\n');
    expect(first).toBe('{"one":1}');
    expect(JSON.parse(last ?? '')).toHaveProperty('error');
    vi.restoreAllMocks();
  });

  it('are made a few ahead, and no more once the reader has gone', async () => {
    const made: number[] = [];
    const reader = packedAs(endless(made)).body?.getReader();
    const turns = async () => {
      for (let count = 0; count < 400; count += 1) await turn();
      return made.length;
    };
    const logged = vi.spyOn(console, 'error');
    await reader?.read();
    const ahead = await turns();
    expect(await turns()).toBe(ahead);
    await reader?.cancel();
    await turn();
    expect(await turns()).toBe(made.length);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});

it('are sent as they are to who takes nothing else', async () => {
  async function* one() {
    yield line({ one: 1 });
  }
  for (const header of [null, 'identity', 'br;q=0, gzip;q=0', 'zstd']) {
    const answer = ndjson({ chunks: one(), stop: () => undefined }, header);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe('{"one":1}\n');
  }
});

describe('lines of JSON as they are made', () => {
  afterEach(() => vi.restoreAllMocks());

  it('arrive one after the other', async () => {
    async function* two() {
      yield line({ one: 1 });
      yield line({ two: 2 });
    }
    const answer = ndjson({ chunks: two(), stop: () => undefined });
    expect(await answer.text()).toBe('{"one":1}\n{"two":2}\n');
  });

  it('end with what went wrong', async () => {
    async function* failing() {
      yield line({ one: 1 });
      throw new Error('gone');
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = ndjson({ chunks: failing(), stop: () => undefined });
    const [first, last] = (await answer.text()).trim().split('\n');
    expect(first).toBe('{"one":1}');
    expect(JSON.parse(last ?? '')).toHaveProperty('error');
  });

  it('are made no more, and nothing is closed twice, once the reader has gone', async () => {
    const made: number[] = [];
    const stop = vi.fn();
    const close = vi.spyOn(ReadableStreamDefaultController.prototype, 'close');
    const reader = ndjson({ chunks: endless(made), stop }).body?.getReader();
    await reader?.read();
    await turn();
    // The next line lies ready: taking it has another one asked for, which cancelling overtakes.
    await reader?.read();
    await new Promise(process.nextTick);
    const before = made.length;
    await reader?.cancel();
    for (let count = 0; count < 5; count += 1) await turn();
    expect(made.length).toBe(before);
    expect(stop).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
  });

  it('are made two ahead of a reader who does not read, and no more', async () => {
    const made: number[] = [];
    const reader = ndjson({ chunks: endless(made), stop: () => undefined }).body?.getReader();
    await reader?.read();
    for (let count = 0; count < 20; count += 1) await turn();
    expect(made.length).toBeLessThanOrEqual(2);
    await reader?.cancel();
  });
});
