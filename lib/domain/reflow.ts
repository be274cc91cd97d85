/**
 * How a text that was pasted with hard line breaks, or with spaces between its characters, is read
 * as running text: what of it is left out. Lengths and offsets are UTF-16 units of the normalised
 * text as it was pasted, so that the way back is exact.
 */
export interface Reflow {
  /** Lengths that are kept and left out in turn, beginning with one that is kept, which may be 0. */
  readonly runs: readonly number[];
  /** Offsets of line breaks that are kept and stand as a space, in order. */
  readonly spaced: readonly number[];
}

/** What was done to a text, as its learner is told. */
export type Reflowed = 'lines' | 'spaces' | 'both';

/** The text as it is read: as it was pasted where there is no reflow. */
export function applyReflow(pasted: string, reflow: Reflow | undefined): string {
  if (!reflow) return pasted;
  const { runs, spaced } = reflow;
  const pieces: string[] = [];
  let at = 0;
  let next = 0;
  const keep = (end: number) => {
    for (; next < spaced.length && (spaced[next] as number) < end; next += 1) {
      const space = spaced[next] as number;
      pieces.push(pasted.slice(at, space), ' ');
      at = space + 1;
    }
    pieces.push(pasted.slice(at, end));
    at = end;
  };
  for (const [index, length] of runs.entries()) {
    if (index % 2 === 0) keep(at + length);
    else at += length;
  }
  keep(pasted.length);
  return pieces.join('');
}

/** From offsets in the running text to those in the text as it was pasted, and back. */
export interface ReflowOffsets {
  readonly pasted: (offset: number) => number;
  /** Of what is left out: where what follows it stands. */
  readonly running: (offset: number) => number;
}

/** The last index whose number is at most `value`; the first numbers are 0. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const SAME: ReflowOffsets = { pasted: (offset) => offset, running: (offset) => offset };

export function reflowOffsets(reflow: Reflow | undefined): ReflowOffsets {
  if (!reflow) return SAME;
  const { runs } = reflow;
  /** Where each kept run begins, in the text as it was pasted and in the running text. */
  const given: number[] = [0];
  const shown: number[] = [0];
  let at = 0;
  let kept = 0;
  for (const [index, length] of runs.entries()) {
    at += length;
    if (index % 2 === 0) kept += length;
    else {
      given.push(at);
      shown.push(kept);
    }
  }
  return {
    pasted: (offset) => {
      const run = lastUpTo(shown, offset);
      return (given[run] as number) + offset - (shown[run] as number);
    },
    running: (offset) => {
      const run = lastUpTo(given, offset);
      const end = shown[run + 1] ?? Number.POSITIVE_INFINITY;
      return Math.min(end, (shown[run] as number) + offset - (given[run] as number));
    },
  };
}
