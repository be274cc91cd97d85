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
