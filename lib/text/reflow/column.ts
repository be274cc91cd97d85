import { beginsItem, endingOf, firstWidth, isLabelled, type Line, LONGEST_WORD } from './lines';

/** A column that lines were broken to fit, in cells. */
export interface Column {
  readonly width: number;
}

/** Cells. Narrower lines are verse or lists; 12 characters, a newspaper's column, are the least. */
const NARROWEST = 24;
const NARROW = 32;
/** Cells: 60 characters. Wider lines are paragraphs. */
const WIDEST = 120;
/** Share of lines that may be wider than the column: an address on the net, a line drawn. */
const WIDER = 0.03;

/** Cells a broken line may fall short by, besides what would not have fitted: justified type, tabs. */
const SLACK = 4;
/** Share of a line's Latin letters, whose widths differ, that it may fall short by. */
const LATIN_SLACK = 0.15;

/** Whether what begins the next line would not have fitted into this one. */
export function isFull(text: string, line: Line, next: Line, { width }: Column): boolean {
  const room = width - line.width - line.latin * LATIN_SLACK - SLACK;
  // Most lines that are not full lack more than any word is long.
  return room < LONGEST_WORD && firstWidth(text, next) > room;
}

/** Fewest lines that show a column, and fewest where it is narrow. */
const FEWEST = 2;
const FEWEST_NARROW = 6;
/** Fewer lines than this have to be of one width, end no sentence, and two of them no clause. */
const FEW = 4;
const SAME_WIDTH = 4;

/** Share of full lines that end in the midst of a sentence, and of those that end one. */
const MIDST = 0.5;
const ENDED = 0.4;
/** Share of full lines among all. */
const FULL = 0.15;
/** Marks a line of prose has inside, on average; headlines and verse have fewer. */
const MARKS_A_LINE = 0.4;
/** So many full lines have one end of a sentence among them: prose comes to its end. */
const LINES_A_SENTENCE = 12;

/** The width with most lines just below it, of the greatest few. */
function likelyWidth(widths: readonly number[]): number {
  const lines = new Uint32Array(WIDEST + 2);
  for (const width of widths) (lines[Math.min(width, WIDEST + 1)] as number) += 1;
  const few = widths.length * WIDER + (widths.length >= 8 ? 1 : 0);
  let best = 0;
  let most = 0;
  let wider = 0;
  for (let width = WIDEST + 1; width >= NARROWEST && wider <= few; width -= 1) {
    const here = lines[width] as number;
    if (here === 0) continue;
    const near = lines.subarray(width - SAME_WIDTH - SLACK + 1, width + 1);
    const count = near.reduce((sum, some) => sum + some, 0);
    if (count > most && width <= WIDEST) {
      most = count;
      best = width;
    }
    wider += here;
  }
  return best;
}

/** What the lines that are full, and have others below them, end with. */
interface Evidence {
  full: number;
  midst: number;
  clauses: number;
  ended: number;
  marks: number;
  least: number;
  most: number;
}

function evidenceOf(text: string, lines: readonly Line[], column: Column): Evidence {
  const found = { full: 0, midst: 0, clauses: 0, ended: 0, marks: 0, least: WIDEST, most: 0 };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    // Blank lines are left out of `lines`: what is not adjacent says nothing.
    if (!next || next.start !== line.end + 1 || !isFull(text, line, next, column)) continue;
    if (line.tabular || next.tabular) continue;
    if (beginsItem(text, next) || isLabelled(text, next)) continue;
    const ending = endingOf(text, line);
    found.full += 1;
    if (ending === 'open') found.midst += 1;
    else if (ending === 'clause') found.clauses += 1;
    else found.ended += 1;
    found.marks += line.marks;
    found.least = Math.min(found.least, line.width);
    found.most = Math.max(found.most, line.width);
  }
  return found;
}

/**
 * The column that lines were broken to fit, as in law texts, mail and what is copied from a page;
 * null where lines end as their author wanted: where they are of different lengths, or of one
 * length and end clauses, as verse does, or never come to the end of a sentence, as headlines.
 * @param lines without blank ones
 */
export function columnOf(text: string, lines: readonly Line[]): Column | null {
  const width = likelyWidth(lines.filter(({ tabular }) => !tabular).map((line) => line.width));
  if (width === 0) return null;
  const column = { width };
  const { full, midst, clauses, ended, marks, least, most } = evidenceOf(text, lines, column);
  if (full < (width < NARROW ? FEWEST_NARROW : FEWEST)) return null;
  if (full < FEW && (ended > 0 || clauses > full - 2 || most - least > SAME_WIDTH)) return null;
  if (midst < MIDST * full || ended > ENDED * full || full < FULL * lines.length) return null;
  if (marks < MARKS_A_LINE * full) return null;
  const sentences = lines.filter(({ ends }) => ends).length;
  return sentences > 0 && sentences >= full / LINES_A_SENTENCE ? column : null;
}
