import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '@/lib/annotate/cut/piece';
import { Recutting } from '@/lib/annotate/cut/recut';

/** "今天|好" → words that tile it; what is in [] is punctuation. */
const piecesOf = (marked: string): Piece[] => {
  let start = 0;
  return marked.split('|').map((text): Piece => {
    const surface = text.replace(/^\[|\]$/g, '');
    const end = start + surface.length;
    const piece = { kind: text.startsWith('[') ? 'punctuation' : 'word', start, end } as const;
    start = end;
    return piece;
  });
};
const ends = (pieces: readonly Piece[]): number[] => pieces.map(({ end }) => end);

describe('cutting a stretch of a paragraph anew', () => {
  it('parts, joins and shifts words', () => {
    const cutting = new Recutting(piecesOf('要|不要|看一|看'));
    cutting.cut([0, 3]);
    cutting.cut([3, 4, 5, 6]);
    expect(ends(cutting.pieces())).toEqual([3, 4, 5, 6]);
    cutting.cut([3, 6]);
    expect(ends(cutting.pieces())).toEqual([3, 6]);
  });

  it.each([
    ['begins inside a word', [1, 3]],
    ['ends inside a word', [0, 2]],
    ['holds what is no word', [3, 5]],
    ['is cut so already', [0, 1, 3]],
    ['lies beyond the end', [3, 9]],
  ])('leaves a stretch that %s', (_, cuts) => {
    const pieces = piecesOf('要|不要|[。]|好');
    const cutting = new Recutting(pieces);
    cutting.cut(cuts);
    expect(cutting.pieces()).toBe(pieces);
  });

  it('tells what starts at an offset and what tiles a stretch, as the cuts left it', () => {
    const cutting = new Recutting(piecesOf('要|不要|好'));
    cutting.cut([0, 3]);
    expect(cutting.startingAt(0)).toMatchObject({ end: 3 });
    expect(cutting.startingAt(1)).toBeUndefined();
    expect(cutting.between(0, 4)).toHaveLength(2);
    expect(cutting.between(0, 1)).toBeNull();
  });

  it('does what a search through all pieces does', () => {
    const slowly = (pieces: readonly Piece[], cuts: readonly number[]): readonly Piece[] => {
      const from = pieces.findIndex((piece) => piece.start === cuts[0]);
      const to = pieces.findIndex((piece) => piece.end === cuts.at(-1));
      if (from < 0 || to < from) return pieces;
      const anew = cuts
        .slice(1)
        .map((end, at): Piece => ({ kind: 'word', start: cuts[at] as number, end }));
      return [...pieces.slice(0, from), ...anew, ...pieces.slice(to + 1)];
    };
    const lengths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 });
    const stretches = fc.array(fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 4 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(lengths, stretches, (sizes, list) => {
        const pieces = piecesOf(sizes.map((size) => '字'.repeat(size)).join('|'));
        const cutting = new Recutting(pieces);
        let expected: readonly Piece[] = pieces;
        for (const offsets of list) {
          const cuts = [...offsets].sort((a, b) => a - b);
          cutting.cut(cuts);
          expected = slowly(expected, cuts);
        }
        expect(cutting.pieces()).toEqual(expected);
      }),
    );
  });
});
