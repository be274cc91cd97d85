import { isLatinUnit } from './cells';
import { type Column, columnOf, isFull } from './column';
import { pageFurniture } from './furniture';
import { hyphenatedWords, isLower, lettersAfter, lettersBefore } from './hyphens';
import { beginsItem, endingOf, isBlank, isLabelled, type Line } from './lines';
import type { Marks } from './marks';

/** How a text sets its paragraphs apart where the last line of one happens to be full. */
interface Style {
  readonly by: 'blank' | 'indent' | 'none';
  /** Cells that all lines are indented by. */
  readonly margin: number;
}

/** Share of ends of paragraphs that may be otherwise. */
const EXCEPTIONS = 0.1;

/** Seen at lines that end sentences: what follows those that are not full, and what is indented. */
function styleOf(text: string, lines: readonly Line[], column: Column): Style {
  let blank = 0;
  let indented = 0;
  let plain = 0;
  const margin = lines.reduce(
    (least, line) => (isBlank(line) ? least : Math.min(least, line.indent)),
    Number.POSITIVE_INFINITY,
  );
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (isBlank(line) || endingOf(text, line) !== 'sentence') continue;
    if (!next || isBlank(next)) blank += 1;
    else if (next.indent > margin + 1) indented += 1;
    else if (!isFull(text, line, next, column)) plain += 1;
  }
  if (indented > 0 && plain <= EXCEPTIONS * (indented + plain)) return { by: 'indent', margin };
  return { by: blank > 0 && plain + indented <= EXCEPTIONS * blank ? 'blank' : 'none', margin };
}

/** The line begins a paragraph by its indent: not a line that hangs from an item's number. */
const isIndented = (text: string, line: Line, next: Line): boolean =>
  next.indent > line.indent + 1 && !beginsItem(text, line);

/** A word was broken, however much room its line had left. */
const endsInHyphen = (text: string, { to }: Line): boolean =>
  text[to - 1] === '-' && isLower(text.charCodeAt(to - 2));

/** Whether a sentence, or a paragraph, goes on from a line to the next. */
function goesOn(text: string, line: Line, next: Line, column: Column, style: Style): boolean {
  if (line.tabular || next.tabular || line.quoted !== next.quoted) return false;
  if (!isFull(text, line, next, column) && !endsInHyphen(text, line)) return false;
  if (isIndented(text, line, next) || beginsItem(text, next)) return false;
  const ending = endingOf(text, line);
  if (ending === 'open') return true;
  if (isLabelled(text, next)) return false;
  if (ending !== 'sentence') return ending === 'clause';
  return style.by !== 'none' && next.indent <= style.margin + 1;
}

/** The hyphen at a line's end was made by breaking the word. */
function isSoftHyphen(
  text: string,
  line: Line,
  next: Line,
  known: () => ReadonlySet<string>,
): boolean {
  if (!endsInHyphen(text, line)) return false;
  const before = lettersBefore(text, line.to - 1);
  const after = lettersAfter(text, next.from);
  return after.length > 1 && before.length > 1 && !known().has(`${before}-${after}`);
}

/** Lines of a text, and the words in it that have a hyphen of their own. */
interface Pasted {
  readonly text: string;
  readonly hyphenated: () => ReadonlySet<string>;
  readonly marks: Marks;
}

/** Takes the break between two lines out; between words of Latin letters a space stays. */
function join({ text, hyphenated, marks }: Pasted, line: Line, next: Line): void {
  const soft = isSoftHyphen(text, line, next, hyphenated);
  marks.leaveOut(soft ? line.to - 1 : line.to, next.from);
  const last = text.charCodeAt(line.to - 1);
  const spaced = /[\p{L}\p{N},;:.!?)"'’”%]/u.test(text[line.to - 1] ?? '') && last < 0x2100;
  const first = text.charCodeAt(next.from);
  if (!soft && spaced && (isLatinUnit(first) || first === 0x28 || first === 0x22)) {
    marks.space(line.end);
  }
}

/**
 * Takes out what a page brought between two paragraphs, with the blank lines around it; one stays
 * where paragraphs are set apart by blank lines.
 */
function closePage({ text, marks }: Pasted, page: readonly Line[], style: Style): void {
  const [first, last] = [page[0], page.at(-1)];
  if (!first || !last) return;
  const end = Math.min(text.length, last.end + 1);
  marks.leaveOut(first.start, style.by === 'blank' && end > last.end ? end - 1 : end);
}

/** Joins the lines of a stretch that was broken to fit one column. */
function joinStretch(pasted: Pasted, lines: readonly Line[], column: Column): number {
  const { text } = pasted;
  const style = styleOf(text, lines, column);
  const goes = (line: Line, next: Line) => goesOn(text, line, next, column, style);
  const furniture = pageFurniture(text, lines, goes);
  let joined = 0;
  let before: Line | null = null;
  /** Blank lines and what a page brought since then. */
  let between: Line[] = [];
  let paged = false;
  for (const [index, line] of lines.entries()) {
    const ofPage = furniture.has(index);
    if (ofPage || isBlank(line)) {
      between.push(line);
      paged ||= ofPage;
      continue;
    }
    if (before && (paged || between.length === 0) && goes(before, line)) {
      join(pasted, before, line);
      joined += 1;
    } else if (paged) closePage(pasted, between, style);
    before = line;
    between = [];
    paged = false;
  }
  if (paged) closePage(pasted, between, style);
  return joined;
}

/** Stretches between blank lines. */
function* stretches(lines: readonly Line[]): Iterable<readonly Line[]> {
  let some: Line[] = [];
  for (const line of lines) {
    if (!isBlank(line)) some.push(line);
    else if (some.length > 0) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}

/** Lines that a stretch by itself has to have to show a column of its own. */
const FEWEST_LINES = 4;

/**
 * Joins the lines of paragraphs that were broken to fit a column: of the whole text, or, where it
 * has none, of stretches that have one of their own, as what is quoted in mail. Linear.
 * @returns whether any lines were joined
 */
export function joinBrokenLines(text: string, lines: readonly Line[], marks: Marks): boolean {
  let known: ReadonlySet<string> | undefined;
  const hyphenated = () => {
    known ??= hyphenatedWords(text);
    return known;
  };
  const pasted = { text, marks, hyphenated };
  const whole = columnOf(
    text,
    lines.filter((line) => !isBlank(line)),
  );
  if (whole) return joinStretch(pasted, lines, whole) > 0;
  let joined = 0;
  for (const stretch of stretches(lines)) {
    const column = stretch.length < FEWEST_LINES ? null : columnOf(text, stretch);
    if (column) joined += joinStretch(pasted, stretch, column);
  }
  return joined > 0;
}
