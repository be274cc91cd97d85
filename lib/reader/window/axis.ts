import type { Preferences } from '../preferences/preferences';

/**
 * Which way a text progresses: its block axis (CSS Writing Modes 4, 6.3), down under lines that
 * run across, leftwards where lines are columns (`vertical-rl`).
 */
export type Axis = 'down' | 'leftwards';

export const axisOf = (direction: Preferences['direction']): Axis =>
  direction === 'vertical' ? 'leftwards' : 'down';

/** The sides of the window at which the text comes in last and goes out, and of a box its start and end. */
export const SIDES = {
  down: { start: 'top', end: 'bottom' },
  leftwards: { start: 'right', end: 'left' },
} as const satisfies Readonly<Record<Axis, object>>;

/** The sides of a box in the window, in CSS pixels from its left and upper edge: a `DOMRect`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A window, in CSS pixels, and which way its text runs through it. */
export interface Frame {
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
}

/** A stretch of the axis, in CSS pixels from the edge of the window where the text begins. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How long the window is along the axis. */
export const lengthOf = ({ axis, width, height }: Frame): number =>
  axis === 'down' ? height : width;

export const extentOf = ({ axis, width }: Frame, box: Box): Extent =>
  axis === 'down'
    ? { from: box.top, to: box.bottom }
    : { from: width - box.right, to: width - box.left };

/** True where some of a box is in the window. */
export const isSeen = ({ width, height }: Frame, { left, right, top, bottom }: Box): boolean =>
  bottom > 0 && top < height && right > 0 && left < width;

/** How far a box is from the middle of the window; 0 where it covers it. */
export function fromMiddle({ width, height }: Frame, { left, right, top, bottom }: Box): number {
  const [x, y] = [width / 2, height / 2];
  return Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
}

/** How far a text goes on past the window, in windows; below 0 where it ends before. */
export const screensAhead = (frame: Frame, text: Box): number =>
  extentOf(frame, text).to / lengthOf(frame) - 1;
