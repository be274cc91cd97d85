import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowding, readingWidth } from '../../../lib/reader/text/crowding';

describe('crowding', () => {
  it('leaves short readings alone and sets long neighbours apart', () => {
    expect(
      crowding([
        { reading: 'wǒ', last: true },
        { reading: 'yě', last: true },
      ]),
    ).toEqual([0, 0]);
    const [gap = 0] = crowding([
      { reading: 'zhuāng', last: false },
      { reading: 'shuāng', last: true },
    ]);
    expect(gap).toBeGreaterThan(3);
  });

  it('lets a long reading hang over a neighbour that has room', () => {
    const [gap] = crowding([
      { reading: 'shàng', last: true },
      { reading: '', last: true },
    ]);
    expect(gap).toBe(0);
  });

  it('never lets two centred readings touch', () => {
    const reading = fc.constantFrom('wǒ', 'shàng', 'zhuāng', 'yī', 'ㄓㄨㄤ', 'ㄒㄩㄥˊ', 'mǐn');
    fc.assert(
      fc.property(fc.array(reading, { minLength: 2, maxLength: 8 }), (readings) => {
        const gaps = crowding(readings.map((text) => ({ reading: text, last: false })));
        for (let index = 0; index + 1 < readings.length; index += 1) {
          const need =
            (readingWidth(readings[index] ?? '') + readingWidth(readings[index + 1] ?? '')) / 2;
          const steps = gaps[index] ?? 0;
          if (steps < 8) expect(1 + steps * 0.125).toBeGreaterThanOrEqual(need);
        }
      }),
    );
  });
});
