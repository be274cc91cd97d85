import type { Schedule } from './windowing';

interface ScrollTools {
  /** Runs once a frame. */
  readonly frame: Schedule;
  /** Runs a few frames later. */
  readonly pause: Schedule;
  /** Where the text stands in the window, in pixels along the way it scrolls. */
  readonly position: () => number;
  /** Pixels a frame beyond which nobody reads. */
  readonly limit: () => number;
}

/**
 * Puts work off while the text flies past, and does it soon after it has come (nearly) to rest:
 * what is not read need not be set as words. It looks now and then only, for looking takes time
 * that frames in flight do not have.
 */
export function whenScrollSettles({ frame, pause, position, limit }: ScrollTools): Schedule {
  return (work) => {
    const begin = () => {
      const from = position();
      frame(() => {
        if (Math.abs(position() - from) > limit()) pause(begin);
        else work();
      });
    };
    frame(begin);
  };
}
