import type { Aligned } from './align';
import type { Piece } from './pieces';

/** 個人 is an individual and 天才 a genius, but after a number they are 個|人 and 天|才. */
const COUNTED = new Set(['个人', '天才']);
const COUNTS = /^[好一二两三四五六七八九十百千万亿几数多余]+$/u;

/** Parts a measure word from the noun after it where a number stands before: 三百|個|人. */
export function partMeasured(pieces: readonly Piece[], simplified: Aligned): readonly Piece[] {
  if (![...COUNTED].some((word) => simplified.converted.includes(word))) return pieces;
  return pieces.flatMap((piece, index): Piece | readonly Piece[] => {
    const { start, end, kind } = piece;
    if (kind !== 'word' || !COUNTED.has(simplified.slice(start, end))) return piece;
    const before = pieces[index - 1];
    if (!before || before.end !== start) return piece;
    const counted =
      before.kind === 'number' || COUNTS.test(simplified.slice(before.start, before.end));
    return counted
      ? [
          { kind, start, end: start + 1 },
          { kind, start: start + 1, end },
        ]
      : piece;
  });
}
