import type { EngineName, Tab } from './drivers/engine';
import { knowFigures } from './figures';
import {
  type Edges,
  type RawGlyph,
  type RawPage,
  readCorners,
  readPrinted,
  readText,
  readWindow,
  type Sought,
  showToPoints,
  showToPointsNoMore,
} from './in-page';

/**
 * What stands where on the screen, told in axes of the text: `inline` runs along a line, `block`
 * from line to line (in vertical text leftwards), CSS pixels both.
 */

/** Extent of a box in both axes; `end` is after `start` in the direction of reading. */
export interface Extent {
  readonly inlineStart: number;
  readonly inlineEnd: number;
  readonly blockStart: number;
  readonly blockEnd: number;
}

export interface SetGlyph extends Extent {
  readonly text: string;
  /** One em of it. */
  readonly em: number;
  /** The syllable the page says it has, empty where it has none. */
  readonly reading: string;
  /** Far enough inside the window that its readings can be seen. */
  readonly seen: boolean;
  /** Where its reading is printed: found by asking the browser what is at points beside it. */
  readonly printed: Extent | null;
  /** Where zhuyin is printed beside or above pinyin; undefined where one reading is shown. */
  readonly zhuyin: Extent | null | undefined;
  readonly word: string;
  /** Of figures that are read as one: how long they are, without the room behind them. */
  readonly run: number | undefined;
  readonly corner: Extent | null;
}

export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  /** The last line of its paragraph. */
  readonly last: boolean;
}

export interface SetParagraph extends Extent {
  readonly lines: readonly SetLine[];
  readonly title: boolean;
  /** Its last words are kept on one line. */
  readonly held: boolean;
  /** Letters, digits and marks that are in the page and stand nowhere on it. */
  readonly lost: string;
}

export interface Measured {
  readonly engine: EngineName;
  readonly vertical: boolean;
  /** Zhuyin stands in columns: beside its character, or beside a vertical line. */
  readonly columns: boolean;
  /** Characters with letter spacing. */
  readonly spaced: number;
  readonly paragraphs: readonly SetParagraph[];
  /** How much wider the page is than the window. */
  readonly overflow: number;
}

const turn = ({ left, right, top, bottom }: Edges, vertical: boolean): Extent =>
  vertical
    ? { inlineStart: top, inlineEnd: bottom, blockStart: -right, blockEnd: -left }
    : { inlineStart: left, inlineEnd: right, blockStart: top, blockEnd: bottom };

/** Distances from a character, in em, at which a reading is looked for, likeliest first. */
const DISTANCES = [0.9, 0.75, 1.05, 0.6, 1.2, 1.35, 1.5, 1.75, 2, 0.45, 0.3, 0.15, 0];

/** Where along a character, in em: pinyin of a word is drawn together, and may be as narrow as ā. */
const ALONG = [0.5, 0.75, 0.25];

/** A reading stands over its character (in columns at its right), or in a column beside it. */
type Place = 'over' | 'beside';

function pointsOf(
  { left, right, top, bottom, em, run = em }: RawGlyph,
  vertical: boolean,
  place: Place,
) {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (place === 'beside' && !vertical) {
    return DISTANCES.map((by) => [left + run - em + by * em, middleY] as const);
  }
  return DISTANCES.flatMap((by) =>
    ALONG.map((at) => {
      const along = (run - em) / 2 + at * em;
      return vertical
        ? ([middleX + by * em, top + along] as const)
        : ([left + along, middleY - by * em] as const);
    }),
  );
}

function isSeen({ left, right, top, bottom, em }: RawGlyph, { width, height }: RawPage): boolean {
  return top > 2 * em && bottom < height - 2 * em && left > em && right < width - em;
}

/** Reading goes on along a line; a glyph that stands before its neighbour began a new one. */
export function linesOf(glyphs: readonly SetGlyph[]): SetLine[] {
  const lines: SetGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && glyph.inlineStart > before.inlineStart - glyph.em / 2) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((all, index) => ({ glyphs: all, last: index === lines.length - 1 }));
}

/** Milliseconds one script may look for readings: what takes longer is asked in pieces. */
const PIECE = 1500;

/** The boxes of readings, or null for what is not printed, in the order asked. */
async function printedBoxes(
  tab: Tab,
  sought: readonly Sought[],
  side: 'before' | 'after',
): Promise<(Edges | null)[]> {
  const boxes: (Edges | null)[] = [];
  await tab.run(showToPoints, side);
  while (boxes.length < sought.length) {
    boxes.push(...(await tab.run(readPrinted, sought.slice(boxes.length), PIECE)));
  }
  await tab.run(showToPointsNoMore);
  return boxes;
}

/** Measures all paragraphs of the open reader that touch the window. */
export async function measure(tab: Tab): Promise<Measured> {
  await tab.run(knowFigures);
  const page = { ...(await tab.run(readText)), ...(await tab.run(readWindow)) };
  const { vertical, both, beside, columns, spaced, overflow } = page;
  const asked = page.paragraphs
    .flatMap(({ glyphs }) => glyphs)
    .filter((glyph) => glyph.reading !== '' && isSeen(glyph, page));
  const soughtAt = (place: Place) =>
    asked.map((glyph) => {
      const { left, right, top, bottom, em, reading } = glyph;
      const points = pointsOf(glyph, vertical, place);
      return { left, right, top, bottom, em, alike: `${em} ${reading}`, points };
    });
  const printedAt = async (side: 'before' | 'after', place: Place) => {
    const boxes = await printedBoxes(tab, soughtAt(place), side);
    const extents = boxes.map((box) => box && turn(box, vertical));
    return new Map(asked.map((glyph, index) => [glyph, extents[index] ?? null]));
  };
  const printed = await printedAt('before', beside && !both ? 'beside' : 'over');
  const zhuyin = both ? await printedAt('after', beside ? 'beside' : 'over') : null;
  const corners = await tab.run(readCorners);
  const set = (glyph: RawGlyph, index: number, all: readonly RawGlyph[]): SetGlyph => {
    const { text, em, reading, word, run } = glyph;
    const corner = word !== all[index - 1]?.word ? corners[word] : undefined;
    return {
      ...{ ...turn(glyph, vertical), text, em, reading, word, run },
      seen: printed.has(glyph),
      printed: printed.get(glyph) ?? null,
      zhuyin: zhuyin && glyph.both !== false ? (zhuyin.get(glyph) ?? null) : undefined,
      corner: corner ? turn(corner, vertical) : null,
    };
  };
  const paragraphs = page.paragraphs.map(({ title, held, lost, glyphs, ...edges }) => ({
    ...turn(edges, vertical),
    title,
    held,
    lost,
    lines: linesOf(glyphs.map(set)),
  }));
  return { engine: tab.engine, vertical, columns, spaced, paragraphs, overflow };
}
