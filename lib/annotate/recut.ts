import type { Piece } from './pieces';

/**
 * The pieces with one stretch of words cut anew.
 * @param cuts where the stretch begins, is cut and ends: offsets of the paragraph, two or more.
 * @returns the same pieces where the stretch begins or ends inside a piece, holds what is no word,
 *   or is cut so already.
 */
export function recut<P extends Piece>(
  pieces: readonly P[],
  cuts: readonly number[],
): readonly (P | Piece)[] {
  const start = cuts[0] as number;
  const end = cuts.at(-1) as number;
  const from = pieces.findIndex((piece) => piece.start === start);
  const to = pieces.findIndex((piece) => piece.end === end);
  if (from < 0 || to < from) return pieces;
  const inside = pieces.slice(from, to + 1);
  if (inside.some(({ kind }) => kind !== 'word')) return pieces;
  if (inside.length === cuts.length - 1 && inside.every((piece) => cuts.includes(piece.end))) {
    return pieces;
  }
  const anew = cuts
    .slice(1)
    .map((cut, at): Piece => ({ kind: 'word', start: cuts[at] as number, end: cut }));
  return [...pieces.slice(0, from), ...anew, ...pieces.slice(to + 1)];
}
