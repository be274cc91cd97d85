import type { Preferences } from '../preferences/preferences';
import type { Axis } from './axis';

/**
 * Lengths that scripts reckon with and style sheets set, in rem: the size of the root's font. They
 * stand here once, and style sheets have them as the reader's custom properties.
 */

/** How high the toolbar is. */
export const TOOLBAR = 3.25;

/** Between the toolbar and the page's first line. */
const HEAD = 2;

/** Below the toolbar: a line that ends in it is taken to be covered. */
const CLEARANCE = 0.75;

/** A sliver of a column that the window's edge cuts off, in CSS pixels. */
const SLIVER = 4;

/** Between a line's ends and the page's, by the learner's choice. */
const EDGE: Readonly<Record<Preferences['margin'], number>> = {
  narrow: 0.75,
  normal: 1.25,
  wide: 2.5,
};

/** The standard size of text: it grows with the window between the least and the most. */
const BODY = { least: 1.2, most: 1.3125, base: 1.1, ofWidth: 0.004 };

/** The standard size of text in CSS pixels, in a window so wide; `rem` is the root's. */
export const bodySize = (width: number, rem: number): number =>
  Math.min(BODY.most * rem, Math.max(BODY.least * rem, BODY.base * rem + BODY.ofWidth * width));

/** How much of the window the toolbar covers where text begins, in CSS pixels along the axis. */
export const coveredStart: Readonly<Record<Axis, (rem: number) => number>> = {
  down: (rem) => (TOOLBAR + CLEARANCE) * rem,
  // Columns begin beside the toolbar.
  leftwards: () => SLIVER,
};

/** What stands over the text's lines (beside its columns), in CSS pixels. */
export const headOf = (rem: number): number => (TOOLBAR + HEAD) * rem;

/** What stands at both ends of a line, in CSS pixels. */
export const edgesOf = (margin: Preferences['margin'], rem: number): number =>
  2 * EDGE[margin] * rem;

/** Custom properties of the reader: the lengths above, for style sheets. */
export const LENGTH_PROPERTIES = {
  '--toolbar': `${TOOLBAR}rem`,
  '--head': `${HEAD}rem`,
  '--edge': `${EDGE.normal}rem`,
  '--edge-narrow': `${EDGE.narrow}rem`,
  '--edge-wide': `${EDGE.wide}rem`,
  '--body': `clamp(${BODY.least}rem, ${BODY.base}rem + ${100 * BODY.ofWidth}vw, ${BODY.most}rem)`,
} as const;
