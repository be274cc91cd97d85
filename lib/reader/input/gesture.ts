/** A finger or mouse going down or up, in CSS pixels. */
export interface Press {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
  /** Pressed with a finger: what a longer press means depends on it. */
  readonly finger?: boolean;
}

/** A steady finger wanders up to this far; more is a drag (Android's touch slop is 8 dp). */
const SLOP = 8;
/** A finger that rests longer begins a selection (Android's and iOS's own limit). */
const LONG_PRESS = 500;

/**
 * Whether a press and release is a tap, not a scroll, a selection or a finger that rested. With a
 * mouse or pen nothing begins by waiting: a hand that is slow to let go has clicked all the same.
 */
export const isTap = (down: Press, up: Press): boolean =>
  Math.hypot(up.x - down.x, up.y - down.y) <= SLOP &&
  !(down.finger && up.time - down.time >= LONG_PRESS);
