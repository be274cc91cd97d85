/** A rectangle of the window, in CSS pixels, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const touch = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/**
 * How far a line has to rise so that it lies on no control: the least that does, or 0 where it
 * finds no room below `ceiling`.
 * @param line where it stands now
 * @param controls what must stay free to be seen and pressed
 * @param ceiling the least top it may have, in CSS pixels
 * @returns CSS pixels upwards
 */
export function riseOver(line: Box, controls: readonly Box[], ceiling: number): number {
  let rise = 0;
  for (;;) {
    // Not spread: a DOMRect has its sides from its prototype.
    const { left, right } = line;
    const box = { left, right, top: line.top - rise, bottom: line.bottom - rise };
    if (box.top < ceiling) return 0;
    const hit = controls.filter((control) => touch(box, control));
    if (hit.length === 0) return rise;
    // Over the highest of them there may be room; a pixel more, whatever halves are rounded.
    rise = line.bottom - Math.min(...hit.map(({ top }) => top)) + 1;
  }
}
