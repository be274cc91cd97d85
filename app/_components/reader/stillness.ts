import { afterFrame } from './after-frame';

/** This long after the learner's last doing nothing more is expected at once, in milliseconds. */
const STILL = 600;
/** What somebody does: taps, keys, buttons, scrolling. */
const DOINGS = ['pointerdown', 'click', 'keydown', 'scroll'] as const;
/** Screens that must lie ahead while the text moves: fast scrolling takes nine a second. */
const AHEAD = 8;

/** How far the text that has arrived goes on past the window, in screens. Cheap only after a frame. */
function screensAhead(): number {
  const box = document.querySelector('main .text')?.getBoundingClientRect();
  if (!box) return 0;
  // Horizontal text goes on below the window, vertical text left of it.
  const below = (box.bottom - window.innerHeight) / window.innerHeight;
  return Math.max(below, -box.left / window.innerWidth);
}

/** Follows what the learner does, so that work which can wait keeps out of its way. */
export interface Stillness {
  /** Milliseconds until it may be called still; 0 when it is. */
  readonly left: () => number;
  /** Resolves once all is still, or so little text lies ahead that more is wanted now. */
  readonly rest: () => Promise<void>;
  readonly stop: () => void;
}

export function followStillness(): Stillness {
  let last = Number.NEGATIVE_INFINITY;
  const done = () => {
    last = performance.now();
  };
  const quietly = { passive: true, capture: true };
  for (const doing of DOINGS) window.addEventListener(doing, done, quietly);
  const left = () => Math.max(0, STILL - (performance.now() - last));
  return {
    left,
    rest: () =>
      new Promise((resolve) => {
        const look = () => {
          // No frame comes while nobody looks, and nobody is disturbed.
          if (document.hidden || left() === 0 || screensAhead() < AHEAD) resolve();
          else setTimeout(() => afterFrame(look), Math.min(left(), STILL / 2));
        };
        look();
      }),
    stop: () => {
      for (const doing of DOINGS) window.removeEventListener(doing, done, quietly);
    },
  };
}
