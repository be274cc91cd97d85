import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import { type CodeRange, holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';

interface File {
  readonly ranges: readonly CodeRange[];
  readonly path: string;
}

const RULE = /@font-face\s*\{([^}]*)\}/g;

function filesOf(sheet: string): File[] {
  return [...readFileSync(sheet, 'utf8').matchAll(RULE)].map(([, rule = '']) => {
    const [, address = ''] = /url\(['"]?([^'")]+\.woff2)/.exec(rule) ?? [];
    const [, range = ''] = /unicode-range:([^;]+)/.exec(rule) ?? [];
    return { path: join(dirname(sheet), address), ranges: parseUnicodeRange(range) };
  });
}

/** A typeface as a style sheet brings it: what a browser would draw of which character. */
export class Typeface {
  readonly #files: readonly File[];
  readonly #opened = new Map<string, Font>();

  /** @param sheet path of a style sheet of `@font-face` rules with `unicode-range` */
  constructor(sheet: string) {
    this.#files = filesOf(sheet);
  }

  #fontOf(character: string): Font | null {
    const codes = new Set([character.codePointAt(0) ?? 0]);
    // Of rules that overlap, browsers ask the last first.
    const file = this.#files.findLast(({ ranges }) => holdsAny(ranges, codes));
    if (!file) return null;
    const known = this.#opened.get(file.path) ?? (openSync(file.path) as Font);
    this.#opened.set(file.path, known);
    return known;
  }

  /** Whether the file that the style sheet names for a character has a glyph for it. */
  has(character: string): boolean {
    const code = character.codePointAt(0) ?? 0;
    return this.#fontOf(character)?.hasGlyphForCodePoint(code) ?? false;
  }

  /** The outline of a character as an SVG path, in units of the typeface; '' where it has none. */
  outline(character: string): string {
    const code = character.codePointAt(0) ?? 0;
    if (!this.has(character)) return '';
    return this.#fontOf(character)?.glyphForCodePoint(code).path.toSVG() ?? '';
  }

  /** How far a character moves the line on, in em; 0 where it has no glyph. */
  width(character: string): number {
    const font = this.has(character) ? this.#fontOf(character) : null;
    const glyph = font?.glyphForCodePoint(character.codePointAt(0) ?? 0);
    return font && glyph ? glyph.advanceWidth / font.unitsPerEm : 0;
  }
}
