import { KNOWN_IN_TEXT } from './evidence';
import type { FoundName, NamePiece, NameRule, NameTools } from './rule';

/** Names that the text shows elsewhere; they cut no dictionary word. */
export const knownNames: NameRule = {
  name: 'known-in-text',
  propose({ text, pieces, known }, tools) {
    const found: FoundName[] = [];
    // No for…of: it would make a pair of every name in every paragraph.
    known.forEach((what, name) => {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (fits(pieces, start, end, text, tools)) {
          found.push({ start, end, gain: KNOWN_IN_TEXT + name.length, ...what });
        }
      }
    });
    return found;
  },
};

/** Index of the piece that holds an offset. */
function pieceAt(pieces: readonly NamePiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as NamePiece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the name's ends agree with the pieces, or leave a word of the piece they cut. */
function fits(
  pieces: readonly NamePiece[],
  start: number,
  end: number,
  text: string,
  tools: NameTools,
): boolean {
  for (let at = pieceAt(pieces, start); at < pieces.length; at += 1) {
    const piece = pieces[at] as NamePiece;
    if (piece.start >= end) return true;
    if (piece.kind !== 'word') return false;
    const inside = piece.start < start && end < piece.end;
    if (inside) return false;
    if (
      piece.start < start &&
      !(tools.has(text.slice(piece.start, start)) && !tools.has(piece.simplified))
    ) {
      return false;
    }
    if (piece.end > end) {
      const rest = text.slice(end, piece.end);
      if (!tools.has(rest) || tools.has(piece.simplified)) return false;
    }
  }
  return true;
}
