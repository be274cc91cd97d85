import { isBlankUnit, isHanUnit, isWidePunctuation } from './cells';
import type { Marks } from './marks';

/** Words that only sentences have: a list of single characters has none of them, or is full of them. */
const GRAMMATICAL = '的了是不在們我他這';
/** Share of them among the characters above which they are listed rather than used. */
const LISTED = 0.5;

/**
 * Share of the places between two characters that hold a blank, from which on a text is spaced out
 * character by character. Words that are set apart, of two characters mostly, come to a half.
 */
const SPACED_OUT = 0.75;
/** Blanks from which on a share says something; more where one line differs from its text. */
const FEWEST = 3;
const FEWEST_IN_LINE = 8;

/** What stands between the characters of a stretch. */
interface Spacing {
  /** Places between two Han characters with a blank, and without. */
  spaced: number;
  close: number;
  han: number;
  grammatical: number;
  punctuation: number;
}

const nothing = (): Spacing => ({ spaced: 0, close: 0, han: 0, grammatical: 0, punctuation: 0 });

interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the blanks that begin at an offset end. */
function blankEnd(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && isBlankUnit(text.charCodeAt(after))) after += 1;
  return after;
}

function spacingOf(text: string, { start, end }: LineSpan): Spacing {
  const found = nothing();
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const after = blankEnd(text, at, end);
    if (after > at) {
      const next = after < end ? text.charCodeAt(after) : 0;
      if (isHanUnit(before) && isHanUnit(next)) found.spaced += 1;
      before = 0;
      at = after - 1;
      continue;
    }
    if (isHanUnit(unit)) {
      found.han += 1;
      if (GRAMMATICAL.includes(text[at] as string)) found.grammatical += 1;
      // The second half of a character is no place between two.
      if (isHanUnit(before) && !(unit >= 0xdc00 && unit <= 0xdfff)) found.close += 1;
    } else if (isWidePunctuation(unit)) found.punctuation += 1;
    before = unit;
  }
  return found;
}

const shareSpaced = ({ spaced, close }: Spacing): number => spaced / Math.max(1, spaced + close);

/** Whether it is a sentence that is spaced out, rather than a list of characters. */
const isRunning = ({ punctuation, grammatical, han }: Spacing): boolean =>
  punctuation > 0 || (grammatical > 0 && grammatical <= LISTED * han);

const isSpacedOut = (spacing: Spacing, fewest: number): boolean =>
  spacing.spaced >= fewest && shareSpaced(spacing) >= SPACED_OUT && isRunning(spacing);

function sum(all: readonly Spacing[]): Spacing {
  const total = nothing();
  for (const one of all) {
    total.spaced += one.spaced;
    total.close += one.close;
    total.han += one.han;
    total.grammatical += one.grammatical;
    total.punctuation += one.punctuation;
  }
  return total;
}

/**
 * Leaves out the blanks of a line between Han characters, and between them and their punctuation;
 * not its indent, nor what stands beside Latin letters and digits.
 * @param widest UTF-16 units of the widest blank that goes: wider ones part words or half-lines
 */
function closeUp(text: string, { start, end }: LineSpan, widest: number, marks: Marks): number {
  let closed = 0;
  let at = blankEnd(text, start, end);
  for (; at < end; at += 1) {
    const after = blankEnd(text, at, end);
    if (after === at) continue;
    const [before, next] = [text.charCodeAt(at - 1), after < end ? text.charCodeAt(after) : 0];
    const han = isHanUnit(before) || isHanUnit(next);
    const other = isHanUnit(before) ? next : before;
    const inside = han && (isHanUnit(other) || isWidePunctuation(other));
    const marked = isWidePunctuation(before) && isWidePunctuation(next);
    if ((inside || marked) && after - at <= widest) {
      marks.leaveOut(at, after);
      closed += 1;
    }
    at = after - 1;
  }
  return closed;
}

/**
 * Takes the blanks out of a text that is spaced out character by character (我 們 今 天), and of
 * single sentences that are. Lists of words, half-lines of poems and single blanks stay. Linear.
 * @returns whether any blank was taken out
 */
export function closeUpSpacedOut(text: string, lines: readonly LineSpan[], marks: Marks): boolean {
  const spacings = lines.map((line) => spacingOf(text, line));
  const whole = isSpacedOut(sum(spacings), FEWEST);
  let closed = 0;
  for (const [index, line] of lines.entries()) {
    const spacing = spacings[index] as Spacing;
    const alone = isSpacedOut(spacing, FEWEST_IN_LINE) && spacing.punctuation > 0;
    // A line of one character and its full stop has no place to show it.
    const alike = spacing.spaced + spacing.close === 0 || shareSpaced(spacing) >= SPACED_OUT;
    if (!(whole && alike) && !alone) continue;
    closed += closeUp(text, line, spacing.punctuation > 0 ? Infinity : 1, marks);
  }
  return closed > 0;
}
