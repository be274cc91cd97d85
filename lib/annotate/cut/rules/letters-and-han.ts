import type { Aligned } from '../../script/align';
import type { Piece } from '../piece';
import type { CutPiece, CutRule } from './rule';

/** Pieces of Han characters a mixed word may have on either side: 卡拉|OK, AA|制. */
const AROUND = 2;

/**
 * Makes one word of Latin letters and the characters they are a word with, as the dictionary has
 * it: T恤, 卡拉OK, AA制, 阿Q. Where several fit the longest is taken. Letters alone are a word where
 * they are a headword: MV.
 */
export const lettersAndHan: CutRule = {
  name: 'letters-and-han',
  apply({ pieces, forms: { simplified }, tools }) {
    const has = (word: string): boolean => tools.lexicon.has(word);
    if (!pieces.some(({ kind }) => kind === 'latin')) return pieces;
    const joined: CutPiece[] = [];
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at] as CutPiece;
      const found = piece.kind === 'latin' ? mixedAt(pieces, at, simplified, has) : null;
      if (!found) {
        const { kind, start, end } = piece;
        // 3C, MV: letters that are a headword by themselves have its meanings to show.
        const isHeadword = kind === 'latin' && has(simplified.slice(start, end));
        joined.push(isHeadword ? { kind: 'word', start, end } : piece);
        continue;
      }
      while ((joined.at(-1)?.start ?? -1) >= found.start) joined.pop();
      joined.push(found);
      while ((pieces[at + 1]?.end ?? Infinity) <= found.end) at += 1;
    }
    return joined;
  },
};

/** The longest word of the dictionary that the Latin piece at `at` is part of. */
function mixedAt(
  pieces: readonly Piece[],
  at: number,
  simplified: Aligned,
  has: (simplified: string) => boolean,
): Piece | null {
  const reach = (step: 1 | -1): number => {
    let to = at;
    while (Math.abs(to + step - at) <= AROUND && pieces[to + step]?.kind === 'word') to += step;
    return to;
  };
  let longest: Piece | null = null;
  for (let from = reach(-1); from <= at; from += 1) {
    for (let to = reach(1); to >= at; to -= 1) {
      if (from === to) continue;
      const { start } = pieces[from] as Piece;
      const { end } = pieces[to] as Piece;
      const longer = !longest || end - start > longest.end - longest.start;
      if (longer && has(simplified.slice(start, end))) longest = { kind: 'word', start, end };
    }
  }
  return longest;
}
