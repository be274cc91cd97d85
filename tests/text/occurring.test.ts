import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurringIn } from '@/lib/text/occurring';

describe('which keys stand in a text', () => {
  it.each([
    ['校長大叫', ['長大', '校長', '大叫聲'], ['長大', '校長']],
    ['不不不', ['不', '不不', '不不不不'], ['不', '不不']],
    ['甲乙丙丁', ['乙丙', '甲乙丙戊', '丙'], ['乙丙', '丙']],
    ['𠮷野家', ['𠮷野', '吉野'], ['𠮷野']],
    ['', ['不'], []],
    ['不', [], []],
    ['不', [''], []],
  ])('%s and %j', (text, keys, found) => {
    expect([...occurringIn(text, keys)]).toEqual(found);
  });

  it('are those that searching for each finds', () => {
    const text = fc.string({ unit: fc.constantFrom('一', '不', '𠮷', 'a'), maxLength: 60 });
    const keys = fc.array(
      fc.string({ unit: fc.constantFrom('一', '不', '𠮷', 'a'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(text, keys, (text, keys) => {
        const wanted = [...new Set(keys)].filter((key) => key !== '' && text.includes(key));
        expect([...occurringIn(text, keys)]).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a long run and many long keys of the same character in its stride', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `${'不'.repeat(index + 1)}完`);
    const started = performance.now();
    expect(occurringIn('不'.repeat(1_000_000), keys).size).toBe(0);
    // Coarse, against quadratic behaviour: a tenth of a second is usual.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
