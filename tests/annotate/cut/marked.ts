import type { Piece } from '@/lib/annotate/cut/piece';
import { alignConversion } from '@/lib/annotate/script/align';

const kindOf = (part: string): Piece['kind'] => {
  if (part.startsWith('#')) return 'number';
  return /^[A-Za-z]/.test(part) ? 'latin' : 'word';
};

/** "乾|乾淨|淨" → pieces; a part that begins with # is a number, one with a letter Latin. */
export function piecesOf(marked: string): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of marked.split('|')) {
    const surface = part.replace('#', '');
    const start = text.length;
    pieces.push({ kind: kindOf(part), start, end: start + surface.length });
    text += surface;
  }
  return { pieces, text };
}

/** A text that is its own conversion. */
export const same = (text: string) => alignConversion(text, (plain) => plain);
/** Pieces as they are marked. */
export const show = (pieces: readonly Piece[], text: string) =>
  pieces.map(({ start, end }) => text.slice(start, end)).join('|');
