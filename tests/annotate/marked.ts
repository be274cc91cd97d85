import { alignConversion } from '@/lib/annotate/align';
import type { Piece } from '@/lib/annotate/pieces';

/** "乾|乾淨|淨" → pieces; a part that begins with # is a number. */
export function piecesOf(marked: string): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of marked.split('|')) {
    const surface = part.replace('#', '');
    const kind = part.startsWith('#') ? 'number' : 'word';
    pieces.push({ kind, start: text.length, end: text.length + surface.length });
    text += surface;
  }
  return { pieces, text };
}

/** A text that is its own conversion. */
export const same = (text: string) => alignConversion(text, (plain) => plain);
/** Pieces as they are marked. */
export const show = (pieces: readonly Piece[], text: string) =>
  pieces.map(({ start, end }) => text.slice(start, end)).join('|');
