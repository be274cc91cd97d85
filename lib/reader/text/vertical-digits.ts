/** A stretch of a number as shown, and whether it stands upright in one square of a column. */
export interface DigitRun {
  readonly text: string;
  readonly combined: boolean;
}

/** One or two digits that are not part of a decimal, a time or a telephone number. */
const SHORT = /(?<![\w.,:/-])\d{1,2}(?![\w,:/-]|\.\d)/g;

/**
 * Parts a number into what a column sets in one square (縱中橫: one digit or two) and the rest:
 * longer numbers are turned with the text, as Taiwan's books do (CLREQ, 5.3.2).
 */
export function digitRuns(shown: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let done = 0;
  const put = (end: number, combined: boolean) => {
    if (end > done) runs.push({ text: shown.slice(done, end), combined });
    done = end;
  };
  for (const { index, 0: digits } of shown.matchAll(SHORT)) {
    put(index, false);
    put(index + digits.length, true);
  }
  put(shown.length, false);
  return runs;
}
