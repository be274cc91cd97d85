import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeights, PUBLISHED, parametersOf, weightsOf } from '@/lib/domain/weights';

const FITTED = [
  0.1666, 1.3838, 6.024, 21.0892, 6.4838, 0.6753, 3.2114, 0.0218, 1.6879, 0.1262, 0.6385, 1.4733,
  0.0694, 0.3006, 1.6551, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1271,
];

describe('weights', () => {
  it('are written in one short line and read back', () => {
    const written = weightsOf(FITTED);
    expect(written.slice(0, 15)).toBe('fsrs-6:1aa.aoe.');
    expect(written.length).toBeLessThan(100);
    expect(isWeights(written)).toBe(true);
    expect(parametersOf(written)).toEqual(FITTED);
  });

  it('are the published ones where nothing else is said', () => {
    expect(isWeights(PUBLISHED)).toBe(true);
    expect(parametersOf(PUBLISHED)).toBeNull();
  });

  it('keep four decimals of whatever is fitted', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 21,
      maxLength: 21,
    });
    fc.assert(
      fc.property(numbers, (given) => {
        const read = parametersOf(weightsOf(given)) ?? [];
        for (const [at, value] of given.entries()) expect(read[at]).toBeCloseTo(value, 4);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['others of FSRS', 'fsrs-5'],
    ['none', 'fsrs-6:'],
    ['twenty', `fsrs-6:1${'.1'.repeat(19)}`],
    ['twenty-two', `fsrs-6:1${'.1'.repeat(21)}`],
    ['a sign', `fsrs-6:-1${'.1'.repeat(20)}`],
    ['more than any can be', `fsrs-6:zzzz${'.1'.repeat(20)}`],
  ])('are not %s', (_, written) => {
    expect(isWeights(written)).toBe(false);
  });

  it.each([
    ['too few', FITTED.slice(1)],
    ['one below nothing', FITTED.with(3, -0.1)],
    ['one that is no number', FITTED.with(3, Number.NaN)],
  ])('are refused: %s', (_, given) => {
    expect(() => weightsOf(given)).toThrow(RangeError);
  });
});
