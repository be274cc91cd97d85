import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VarintReader, VarintWriter } from '@/lib/engine/shards/varint';

it('writes small numbers in one byte, larger ones in up to five', () => {
  const writer = new VarintWriter();
  for (const value of [0, 127, 128, 0xffffffff]) writer.write(value);
  expect([...writer.bytes()]).toEqual([0, 127, 0x80, 1, 0xff, 0xff, 0xff, 0xff, 0x0f]);
});

it('reads whatever was written, and knows when it is done', () => {
  const whole = fc.integer({ min: 0, max: 0xffffffff });
  const signed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, signed), { maxLength: 600 }), (pairs) => {
      const writer = new VarintWriter();
      for (const [value, difference] of pairs) {
        writer.write(value);
        writer.writeSigned(difference);
      }
      const reader = new VarintReader(writer.bytes());
      expect(pairs.map(() => [reader.read(), reader.readSigned()])).toEqual(pairs);
      expect(reader.isDone).toBe(true);
    }),
  );
});

it('is not done before the end, nor past it', () => {
  const writer = new VarintWriter();
  writer.write(300);
  const reader = new VarintReader(writer.bytes());
  expect(reader.isDone).toBe(false);
  reader.read();
  expect(reader.isDone).toBe(true);
  expect(reader.read()).toBe(0);
  expect(reader.isDone).toBe(false);
});
