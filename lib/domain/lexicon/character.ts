/**
 * Part of the address under which character sheets are kept for ever: the release of
 * hanzi-writer-data, and a count of our changes to what a sheet holds.
 */
export const SHEET_VERSION = '2.0.1-1';

/** What the character view shows of one character. */
export interface CharacterSheet {
  readonly character: string;
  /** Parts in writing order; empty where the character is one piece, or unknown. */
  readonly components: readonly string[];
  /** null where there is no stroke data for it. */
  readonly strokes: StrokeData | null;
}

/** hanzi-writer's own form. */
export interface StrokeData {
  /** SVG paths in a square of 1,024 units. */
  readonly strokes: readonly string[];
  readonly medians: readonly (readonly (readonly number[])[])[];
  readonly radStrokes?: readonly number[];
}
