import type { Aligned } from './align';
import type { Piece } from './pieces';

/** 個人 is an individual, but after a number it is 個 and 人. */
const PERSON = '个人';
const COUNTS = /^[一二两三四五六七八九十百千万亿几数多余]+$/u;

/** Parts a measure word from the noun after it where a number stands before: 三百|個|人. */
export function partMeasured(pieces: readonly Piece[], simplified: Aligned): readonly Piece[] {
  if (!simplified.converted.includes(PERSON)) return pieces;
  return pieces.flatMap((piece, index): Piece | readonly Piece[] => {
    const { start, end, kind } = piece;
    if (kind !== 'word' || simplified.slice(start, end) !== PERSON) return piece;
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
