import type { Aligned } from '../../script/align';
import type { CutPiece, CutRule } from './rule';
import { canStandApart, mayStandApart, standsApart } from './two-words-table';

/** Characters of context that tell. */
const AROUND = 4;

/** Parts words that are two here, mostly a measure word from the noun after it: 三百|個|人. */
export const twoWords: CutRule = {
  name: 'two-words',
  apply({ pieces, forms: { simplified } }) {
    const { converted, plain } = simplified;
    let parted: CutPiece[] | null = null;
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as CutPiece;
      const { start, end, kind } = piece;
      const may =
        kind === 'word' &&
        end - start > 1 &&
        (!plain || mayStandApart(converted, start, start + 1)) &&
        isApart(start, end, pieces.at(-1)?.end ?? end, simplified);
      if (may) {
        parted ??= pieces.slice(0, index);
        parted.push({ kind, start, end: start + 1 }, { kind, start: start + 1, end });
      } else parted?.push(piece);
    }
    return parted ?? pieces;
  },
};

function isApart(start: number, end: number, length: number, { slice }: Aligned): boolean {
  const word = slice(start, end);
  if (!canStandApart(word)) return false;
  const before = slice(Math.max(0, start - AROUND), start);
  const after = slice(end, Math.min(length, end + AROUND));
  return standsApart(word, before, after);
}
