import type { Span } from '../../domain/span';
import type { NamePiece, NameSpan } from './rule';

/** A name, or what one left of a piece. */
export interface JoinedPiece extends Span {
  readonly kind: NamePiece['kind'];
  readonly name?: NameSpan;
}

/** Cuts the pieces anew so that every name is one; what is left of a cut piece stays a word. */
export function joinNames<Piece extends Span & { readonly kind: NamePiece['kind'] }>(
  pieces: readonly Piece[],
  names: readonly NameSpan[],
): readonly (Piece | JoinedPiece)[] {
  if (names.length === 0) return pieces;
  const joined: (Piece | JoinedPiece)[] = [];
  let next = 0;
  for (const piece of pieces) {
    const { kind } = piece;
    let from = piece.start;
    while (next < names.length) {
      const name = names[next] as NameSpan;
      if (name.start >= piece.end) break;
      if (name.start > from) joined.push({ kind, start: from, end: name.start });
      if (name.start >= piece.start) {
        joined.push({ kind: 'word', start: name.start, end: name.end, name });
      }
      from = Math.max(from, Math.min(name.end, piece.end));
      if (name.end > piece.end) break;
      next += 1;
    }
    if (from < piece.end) {
      joined.push(from === piece.start ? piece : { kind, start: from, end: piece.end });
    }
  }
  return joined;
}
