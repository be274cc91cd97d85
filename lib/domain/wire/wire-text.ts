import type { Span } from '../span';
import type { WireBlock, WireLexeme } from './wire';

/** What a block says without decoding its words. */

const SURFACE = 1;
const FORM = { traditional: 2, simplified: 3 } as const;

function lexemesOf(wire: WireBlock, paragraph: number): WireLexeme[] {
  const lexemes: WireLexeme[] = [];
  for (const index of wire.paragraphs[paragraph]?.[1].flat() ?? []) {
    const lexeme = wire.lexemes[index];
    if (lexeme) lexemes.push(lexeme);
  }
  return lexemes;
}

/** Spans of a block's paragraphs. */
export function paragraphSpans(wire: WireBlock): Span[] {
  return wire.paragraphs.map(([start], index) => ({
    start,
    end: lexemesOf(wire, index).reduce((end, lexeme) => end + lexeme[SURFACE].length, start),
  }));
}

/** A lexeme in one of the scripts, Traditional spelled as Taiwan does. */
export const formIn = (lexeme: WireLexeme, script: keyof typeof FORM): string =>
  lexeme[FORM[script]] || lexeme[SURFACE];

/** The text of a block's paragraph, each lexeme as `formOf` gives it; '' when there is none. */
export const paragraphText = (
  wire: WireBlock,
  paragraph: number,
  formOf: (lexeme: WireLexeme) => string,
): string => lexemesOf(wire, paragraph).map(formOf).join('');
