import type { Schedule } from './nearness';

interface CalmTools {
  /** Runs in the next frame: `requestAnimationFrame` in a browser. */
  readonly frame: Schedule;
  /** Where the text stands in the window, in pixels along the way it scrolls. */
  readonly position: () => number;
  /** Pixels a frame beyond which nobody reads. */
  readonly limit: () => number;
}

/**
 * Puts work off while the text flies past, and does it in the first frame in which it has come
 * (nearly) to rest: what is not read need not be set as words.
 */
export function whenCalm({ frame, position, limit }: CalmTools): Schedule {
  return (work) => {
    let last = position();
    const look = () => {
      const now = position();
      const flies = Math.abs(now - last) > limit();
      last = now;
      if (flies) frame(look);
      else work();
    };
    frame(look);
  };
}
