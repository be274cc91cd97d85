import { afterFrame } from './after-frame';

/** Idle is who has done nothing for this long, in milliseconds. */
const IDLE = 600;
/** What somebody does besides scrolling: taps, keys, buttons. */
const INPUTS = ['pointerdown', 'click', 'keydown'] as const;
/** Screens that must lie ahead while the text moves: fast scrolling takes nine a second. */
const AHEAD = 8;

/** Follows what the learner does, so that work which can wait keeps out of its way. */
export interface IdleWatch {
  /** Milliseconds until scrolling counts as ended; 0 when it has. */
  readonly untilScrollIdle: () => number;
  /** Milliseconds until the learner counts as idle; 0 when they do. */
  readonly untilIdle: () => number;
  /**
   * Resolves once the learner is idle, or so little text lies ahead that more is wanted now.
   * @param ahead screens of text past the window; asked after a frame, when it is cheap
   */
  readonly whenIdle: (ahead: () => number) => Promise<void>;
  readonly stop: () => void;
}

let last = Number.NEGATIVE_INFINITY;
let moved = Number.NEGATIVE_INFINITY;
/** Whoever watches shares one set of listeners: text that moves has no time for several. */
let watchers = 0;

const acted = ({ timeStamp }: Event) => {
  last = timeStamp;
};
const scrolled = ({ timeStamp }: Event) => {
  last = timeStamp;
  moved = timeStamp;
};
const untilIdle = () => Math.max(0, IDLE - (performance.now() - last));
const untilScrollIdle = () => Math.max(0, IDLE - (performance.now() - moved));
const PASSIVE = { passive: true, capture: true };

export function watchIdle(): IdleWatch {
  watchers += 1;
  if (watchers === 1) {
    for (const input of INPUTS) window.addEventListener(input, acted, PASSIVE);
    window.addEventListener('scroll', scrolled, PASSIVE);
  }
  let over = false;
  return {
    untilScrollIdle,
    untilIdle,
    whenIdle: (ahead) =>
      new Promise((resolve) => {
        const look = () => {
          // No frame comes while nobody looks, and nobody is disturbed.
          if (document.hidden || untilIdle() === 0 || ahead() < AHEAD) resolve();
          else setTimeout(() => afterFrame(look), Math.min(untilIdle(), IDLE / 2));
        };
        look();
      }),
    stop: () => {
      if (over) return;
      over = true;
      watchers -= 1;
      if (watchers > 0) return;
      for (const input of INPUTS) window.removeEventListener(input, acted, PASSIVE);
      window.removeEventListener('scroll', scrolled, PASSIVE);
    },
  };
}
