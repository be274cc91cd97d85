/** A rule or list of `dictionary/` that decided something. */
export interface Firing {
  /** `readings/frames:12` for a row of a data file, `names/titles` for a list of words. */
  readonly rule: string;
  /** What it was about: the word, or what changed (看|書下來 → 看書|下來). */
  readonly what: string;
}

/**
 * Where firings go while somebody asks why; null otherwise. A variable of the module and no
 * argument: some seventy functions decide by data, and none of them should carry it along. The
 * engine is synchronous, so what fires meanwhile belongs to the one who asks.
 */
let firings: Firing[] | null = null;

/** Whether anybody listens: ask before making a text for `fired`. */
export const isTraced = (): boolean => firings !== null;

/** Notes that a rule decided; does nothing unless somebody asks. */
export function fired(rule: string, what: string): void {
  firings?.push({ rule, what });
}

/** Runs the work and tells which rules fired in it, in order. @throws what the work throws. */
export function traced<Result>(work: () => Result): {
  readonly result: Result;
  readonly firings: readonly Firing[];
} {
  const outer = firings;
  const mine: Firing[] = [];
  firings = mine;
  try {
    return { result: work(), firings: mine };
  } finally {
    firings = outer;
  }
}

/**
 * Runs work that says nothing of the sentence, so that what fires in it is nobody's answer: how a
 * part of a word is read by itself. @throws what the work throws.
 */
export function untraced<Result>(work: () => Result): Result {
  const outer = firings;
  firings = null;
  try {
    return work();
  } finally {
    firings = outer;
  }
}
