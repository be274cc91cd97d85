import { afterFrame } from './after-frame';

/** This long after the learner's last doing nothing more is expected at once, in milliseconds. */
const STILL = 600;
/** What somebody does besides scrolling: taps, keys, buttons. */
const DOINGS = ['pointerdown', 'click', 'keydown'] as const;
/** Screens that must lie ahead while the text moves: fast scrolling takes nine a second. */
const AHEAD = 8;

/** Follows what the learner does, so that work which can wait keeps out of its way. */
export interface Stillness {
  /** Milliseconds until the text may be said to have come to rest; 0 when it has. */
  readonly moving: () => number;
  /** Milliseconds until it may be called still; 0 when it is. */
  readonly left: () => number;
  /**
   * Resolves once all is still, or so little text lies ahead that more is wanted now.
   * @param ahead screens of text past the window; asked after a frame, when it is cheap
   */
  readonly rest: (ahead: () => number) => Promise<void>;
  readonly stop: () => void;
}

let last = Number.NEGATIVE_INFINITY;
let moved = Number.NEGATIVE_INFINITY;
/** Whoever follows shares one set of listeners: text that moves has no time for several. */
let followers = 0;

const done = ({ timeStamp }: Event) => {
  last = timeStamp;
};
const scrolled = ({ timeStamp }: Event) => {
  last = timeStamp;
  moved = timeStamp;
};
const left = () => Math.max(0, STILL - (performance.now() - last));
const moving = () => Math.max(0, STILL - (performance.now() - moved));
const QUIETLY = { passive: true, capture: true };

export function followStillness(): Stillness {
  followers += 1;
  if (followers === 1) {
    for (const doing of DOINGS) window.addEventListener(doing, done, QUIETLY);
    window.addEventListener('scroll', scrolled, QUIETLY);
  }
  let over = false;
  return {
    moving,
    left,
    rest: (ahead) =>
      new Promise((resolve) => {
        const look = () => {
          // No frame comes while nobody looks, and nobody is disturbed.
          if (document.hidden || left() === 0 || ahead() < AHEAD) resolve();
          else setTimeout(() => afterFrame(look), Math.min(left(), STILL / 2));
        };
        look();
      }),
    stop: () => {
      if (over) return;
      over = true;
      followers -= 1;
      if (followers > 0) return;
      for (const doing of DOINGS) window.removeEventListener(doing, done, QUIETLY);
      window.removeEventListener('scroll', scrolled, QUIETLY);
    },
  };
}
