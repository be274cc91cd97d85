import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, gzipJoined, gzipTail } from '../../../lib/server/pages/gzip';

const joined = async (head: string, tail: string): Promise<string> => {
  const packed = await gzipTail(Buffer.from(tail));
  return gunzipSync(Buffer.concat(gzipJoined(Buffer.from(head), packed))).toString();
};

describe('a gzip stream with an exchangeable beginning', () => {
  test('unpacks to its two parts', async () => {
    expect(await joined('<html class="a">', '<body>行間</body>')).toBe(
      '<html class="a"><body>行間</body>',
    );
  });

  test('one tail serves every head', async () => {
    const tail = await gzipTail(Buffer.from('text '.repeat(10_000)));
    for (const head of ['', 'a', '書', 'x'.repeat(65_535)]) {
      const whole = gunzipSync(Buffer.concat(gzipJoined(Buffer.from(head), tail)));
      expect(whole.toString() === head + 'text '.repeat(10_000)).toBe(true);
    }
  });

  test('holds for all bytes, whose sum gunzip checks', async () => {
    const bytes = fc.uint8Array({ maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (head, tail) => {
        const whole = gunzipSync(Buffer.concat(gzipJoined(head, await gzipTail(tail))));
        expect(whole.equals(Buffer.concat([head, tail]))).toBe(true);
      }),
    );
  });

  test('refuses a head that does not fit', async () => {
    const tail = await gzipTail(Buffer.from('.'));
    expect(() => gzipJoined(new Uint8Array(65_536), tail)).toThrow(RangeError);
  });
});

test('the sum of a few bytes is CRC-32’s', () => {
  // The check value of every CRC catalogue.
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
});
