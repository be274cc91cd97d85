import { afterEach, describe, expect, it, vi } from 'vitest';
import { ndjson } from '@/lib/server/http/ndjson';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('lines of JSON as they are made', () => {
  afterEach(() => vi.restoreAllMocks());

  it('arrive one after the other', async () => {
    expect(await ndjson([{ one: 1 }, { two: 2 }]).text()).toBe('{"one":1}\n{"two":2}\n');
  });

  it('end with what went wrong', async () => {
    function* failing() {
      yield { one: 1 };
      throw new Error('gone');
    }
    const [first, last] = (await ndjson(failing()).text()).trim().split('\n');
    expect(first).toBe('{"one":1}');
    expect(JSON.parse(last ?? '')).toHaveProperty('error');
  });

  it('are made no more, and nothing is closed twice, once the reader has gone', async () => {
    const made: number[] = [];
    function* endless() {
      for (let count = 0; ; count += 1) {
        made.push(count);
        yield { count };
      }
    }
    const close = vi.spyOn(ReadableStreamDefaultController.prototype, 'close');
    const reader = ndjson(endless()).body?.getReader();
    await reader?.read();
    await turn();
    // The next line lies ready: taking it has another one asked for, which cancelling overtakes.
    await reader?.read();
    await new Promise(process.nextTick);
    const before = made.length;
    await reader?.cancel();
    for (let count = 0; count < 5; count += 1) await turn();
    expect(made.length).toBe(before);
    expect(close).not.toHaveBeenCalled();
  });
});
