import { isHan } from '@/lib/domain/han';
import type { Measured, SetGlyph, SetLine } from './measure';

/** How evenly a page of pinyin is set, and whether its words read as words. */
export interface Evenness {
  /** Comparisons of a gap inside a word with one at its borders, and those where it is as wide. */
  readonly compared: number;
  readonly inverted: number;
  /** Characters an em of each full line. */
  readonly greys: readonly number[];
}

/** From a reading's end to the next one's beginning; null where either is missing. */
const gapAfter = (one: SetGlyph | undefined, other: SetGlyph | undefined): number | null =>
  one?.printed && other?.printed ? other.printed.inlineStart - one.printed.inlineEnd : null;

/** Words of a line as stretches of its glyphs; figures are spelled apart: shísān wàn. */
function wordsOf({ glyphs }: SetLine): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  glyphs.forEach((glyph, index) => {
    const [last, before] = [words.at(-1), glyphs[index - 1]];
    const apart = glyph.run !== undefined || before?.run !== undefined;
    if (last && !apart && glyph.word !== '' && glyph.word === before?.word) last.end = index;
    else words.push({ start: index, end: index });
  });
  return words;
}

function comparisonsOf(line: SetLine): boolean[] {
  const { glyphs } = line;
  return wordsOf(line).flatMap(({ start, end }) => {
    const borders = [
      gapAfter(glyphs[start - 1], glyphs[start]),
      gapAfter(glyphs[end], glyphs[end + 1]),
    ];
    const inside = glyphs
      .slice(start, end)
      .map((glyph, index) => gapAfter(glyph, glyphs[start + index + 1]));
    return inside.flatMap((gap) =>
      borders.flatMap((border) => (gap === null || border === null ? [] : [gap >= border])),
    );
  });
}

function greyOf({ glyphs }: SetLine): number {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return 0;
  return (glyphs.length * first.em) / (last.inlineEnd - first.inlineStart);
}

/** What the lines of a screen tell, titles aside. */
export function evennessOf({ paragraphs }: Measured): Evenness {
  const lines = paragraphs.filter(({ title }) => !title).flatMap((paragraph) => paragraph.lines);
  const comparisons = lines.flatMap(comparisonsOf);
  const full = lines.filter(
    (line) => !line.last && line.glyphs.every(({ text }) => isHan(text) || /\p{P}/u.test(text)),
  );
  return {
    compared: comparisons.length,
    inverted: comparisons.filter(Boolean).length,
    greys: full.map(greyOf),
  };
}

/** Standard deviation. */
export function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
