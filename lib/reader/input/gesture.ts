/** A finger or mouse going down or up, in CSS pixels. */
export interface Press {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
}

/** A steady finger wanders up to this far; more is a drag (Android's touch slop is 8 dp). */
const SLOP = 8;
/** A longer press is the beginning of a selection. */
const LONG_PRESS = 500;

/** Whether a press and release is a tap, not a scroll, a selection or a long press. */
export const isTap = (down: Press, up: Press): boolean =>
  Math.hypot(up.x - down.x, up.y - down.y) <= SLOP && up.time - down.time < LONG_PRESS;
