import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID, packStrokes, readStrokes, simplified } from '@/lib/search/handwriting/pack';

const coordinate = fc.integer({ min: 0, max: GRID - 1 });
const stroke = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 9 })
  .map((points) => points.flat());
const character = fc.record({
  character: fc.constantFrom('水', '龍', '𠮷', '一'),
  standing: fc.integer({ min: 0, max: 255 }),
  strokes: fc.array(stroke, { minLength: 1, maxLength: 30 }),
});

it('what is packed is read as it was', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 9 }), (characters) => {
      expect([...readStrokes(packStrokes(characters))]).toEqual(characters);
    }),
  );
});

describe('a file that is none', () => {
  const file = packStrokes([
    {
      character: '人',
      standing: 9,
      strokes: [
        [9, 0, 0, 9],
        [9, 1, 20, 9],
      ],
    },
  ]);
  it.each([
    ['nothing', new Uint8Array()],
    ['cut short', file.subarray(0, file.length - 1)],
    ['longer', Uint8Array.from([...file, 0])],
    ['of another kind', file.map((byte, at) => (at === 0 ? byte + 1 : byte))],
  ])('%s is refused', (_, bytes) => {
    expect(() => [...readStrokes(bytes)]).toThrow('damaged');
  });
});

describe('a line by its corners', () => {
  it('keeps its ends, and what bends it', () => {
    expect(simplified([0, 0, 5, 0.3, 10, 0, 10, 20, 10.2, 30])).toEqual([0, 0, 10, 0, 10, 30]);
  });
  it('keeps a dot and a loop', () => {
    expect(simplified([7, 7])).toEqual([7, 7]);
    expect(simplified([0, 0, 9, 0, 9, 9, 0, 0])).toEqual([0, 0, 9, 0, 9, 9, 0, 0]);
  });
});
