import type { Aligned } from './align';
import { canStandApart, mayStandApart, standsApart } from './apart';
import type { Piece } from './pieces';

/** Characters of context that tell. */
const AROUND = 4;

/** Parts words that are two here, mostly a measure word from the noun after it: 三百|個|人. */
export function partMeasured(pieces: readonly Piece[], simplified: Aligned): readonly Piece[] {
  if (!mayStandApart(simplified.converted)) return pieces;
  return pieces.flatMap((piece): Piece | readonly Piece[] => {
    const { start, end, kind } = piece;
    if (kind !== 'word' || end - start < 2) return piece;
    const word = simplified.slice(start, end);
    if (!canStandApart(word)) return piece;
    const before = simplified.slice(Math.max(0, start - AROUND), start);
    const after = simplified.slice(end, Math.min(pieces.at(-1)?.end ?? end, end + AROUND));
    if (!standsApart(word, before, after)) return piece;
    return [
      { kind, start, end: start + 1 },
      { kind, start: start + 1, end },
    ];
  });
}
