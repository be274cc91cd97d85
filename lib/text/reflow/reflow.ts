import { applyReflow, type Reflow, type Reflowed } from '../../domain/reflow';
import { normalise } from '../normalise';
import { joinBrokenLines } from './joins';
import { isBlank, type Line, linesOf } from './lines';
import { Marks } from './marks';
import { closeUpSpacedOut } from './spaces';

export interface RunningText {
  readonly reflow: Reflow;
  /** null where only blanks of blank lines went, which nobody sees. */
  readonly told: Reflowed | null;
}

function told(lines: boolean, spaces: boolean): Reflowed | null {
  if (lines && spaces) return 'both';
  if (lines) return 'lines';
  return spaces ? 'spaces' : null;
}

/** The blanks of blank lines: a line of blanks alone would be a paragraph. */
function emptyBlankLines(lines: readonly Line[], marks: Marks): void {
  for (const line of lines) {
    if (isBlank(line) && line.quoted === 0) marks.leaveOut(line.start, line.end);
  }
}

/**
 * How a pasted text is read as running text: lines broken to fit a column joined into paragraphs,
 * characters spaced out closed up, page numbers between the lines left out. Cautious: what might be
 * verse, a list, a table, a dialogue or an address stays as it is. Time in proportion to its length.
 * @param pasted normalised
 * @param asPasted the learner wants it as it is: only what cannot be seen goes
 * @returns null where nothing is to be done
 */
export function runningText(pasted: string, asPasted = false): RunningText | null {
  const marks = new Marks(pasted.length);
  const given = linesOf(pasted, marks);
  emptyBlankLines(given, marks);
  const spaces = !asPasted && closeUpSpacedOut(pasted, given, marks);
  // Without their blanks lines are shorter.
  const closed = spaces ? linesOf(pasted, marks) : given;
  const lines = !asPasted && joinBrokenLines(pasted, closed, marks);
  const reflow = marks.reflow();
  if (!reflow) return null;
  // What the joining brings together might be composed: then every offset after it would be off.
  const running = applyReflow(pasted, reflow);
  if (normalise(running) !== running) return null;
  return { reflow, told: told(lines, spaces) };
}
