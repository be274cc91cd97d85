import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together, unitsIn, withStretch } from '@/lib/study/texts/stretches';

const span = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([start, length]) => [start, start + length] as const);
const spans = fc.array(span, { maxLength: 20 });
const all = (given: readonly (readonly [number, number])[]) =>
  given.reduce<readonly number[]>((list, [start, end]) => withStretch(list, start, end), []);

describe('stretches of a text', () => {
  it.each([
    [[], 5, 9, [5, 9]],
    [[5, 9], 20, 30, [5, 9, 20, 30]],
    [[5, 9, 20, 30], 9, 20, [5, 30]],
    [[5, 9, 20, 30], 0, 6, [0, 9, 20, 30]],
    [[5, 9], 7, 7, [5, 9]],
  ])('%j with %i to %i is %j', (list, start, end, expected) => {
    expect(withStretch(list, start, end)).toEqual(expected);
  });

  it('hold what was put into them, each place once, in whatever order', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const places = new Set(
          given.flatMap(([start, end]) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          ),
        );
        expect(unitsIn(all(given), 100)).toBe(places.size);
        expect(all(given.toReversed())).toEqual(all(given));
        const half = given.length >> 1;
        expect(together(all(given.slice(0, half)), all(given.slice(half)))).toEqual(all(given));
      }),
    );
  });

  it('count no further than the text goes', () => {
    expect(unitsIn([0, 10, 20, 40], 30)).toBe(20);
    expect(unitsIn([0, 10, 20, 40], 15)).toBe(10);
  });

  it('stay few enough for a record: the narrowest gaps are closed', () => {
    const many = all(Array.from({ length: 450 }, (_, at) => [at * 10, at * 10 + 5]));
    expect(many).toHaveLength(800);
    expect(many.every((place, at) => at === 0 || place > (many[at - 1] ?? 0))).toBe(true);
  });
});
