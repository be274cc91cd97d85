import { checkSync } from 'recheck';
import { analyse } from 'scslre';

/** A regular expression as its source and flags. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** In this process, in JavaScript: the same on every system, with no program beside Node. */
process.env.RECHECK_SYNC_BACKEND = 'pure';

/**
 * Milliseconds that recheck may think about one expression. What it cannot decide by then counts
 * as a fault: an expression too hard for it is too hard for a reader as well.
 */
const PATIENCE = 120_000;
/** recheck tries hostile texts where its automaton cannot decide; the same ones every time. */
const SEED = 20_261_128;

/**
 * An attack is judged by the steps it takes and never by the clock: recheck would take one that a
 * busy machine is slow at for a success.
 */
const BOUNDS = {
  timeout: PATIENCE,
  attackTimeout: null,
  incubationTimeout: null,
  randomSeed: SEED,
};

/** By recheck: exact on automata for one match, and what a hostile text is. */
function faultByAutomaton({ source, flags }: Expression): string | null {
  const found = checkSync(source, flags, BOUNDS);
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `cannot be decided (${found.error.kind})`;
  return `${found.complexity.summary}: ${found.attack.pattern}`;
}

/**
 * By scslre: what recheck does not look at, a search that goes on (`g`) after short matches and
 * runs to the end of the same stretch from each of its characters.
 */
function faultBySyntax({ source, flags }: Expression): string | null {
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: false });
  const report = reports.find(({ exponential }) => exponential) ?? reports[0];
  if (!report) return null;
  const what = {
    Self: 'repeats itself',
    Trade: 'trades characters',
    Move: 'is searched from each',
  };
  const speed = report.exponential ? 'exponential' : 'quadratic';
  return `${speed}: a quantifier ${what[report.type]} over ${report.character.literal.source}`;
}

/** Why an expression takes more than linear time on some text; null when it never does. */
export const faultOf = (pattern: Expression): string | null =>
  faultBySyntax(pattern) ?? faultByAutomaton(pattern);
