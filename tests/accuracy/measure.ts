import type { Engine } from '../../lib/server/engine';

/** A line of the table. Figures are per cent unless `unit` says otherwise. */
export interface Row {
  readonly measure: string;
  /** What was counted: "8,540 syllables". */
  readonly of: string;
  readonly ours: number;
  readonly unit?: 'count' | 'rate';
  /** The same figure for systems anyone can run: "pinyin-pro" → 95.2. */
  readonly baselines: Readonly<Record<string, number>>;
}

export interface Bench {
  readonly engine: Engine;
  /** Text of a gold file; a measure whose file is missing is left out of the table. */
  readonly gold: (name: string) => string;
}

/** One file of gold data, one measure; a measure may give several rows. */
export interface Measure {
  readonly needs: string;
  readonly run: (bench: Bench) => readonly Row[];
}

export const percent = (right: number, all: number): number =>
  all === 0 ? 0 : (100 * right) / all;

/** "8540" → "8,540". */
export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}`;
