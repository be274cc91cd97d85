import type { Display } from '../text/shown';

/**
 * What each section of an open text is shown as. When the learner changes script, only the
 * sections on the screen change at once; all others keep what they had until their turn comes,
 * so that the first frame costs what is seen and not what is written. Sections are known by
 * where they start.
 */
export interface Stage {
  /** What a section is shown as now; the same object until it changes. */
  readonly at: (start: number) => Display;
  /** A section that shows itself. Returns how to leave. */
  readonly join: (start: number, listener: () => void) => () => void;
  /** Shows `display` in `first` at once; the others wait for `turn`. */
  readonly show: (display: Display, first: ReadonlySet<number>) => void;
  /** Brings sections up to date. */
  readonly turn: (starts: Iterable<number>) => void;
  /** Sections that still show an earlier display, in reading order. */
  readonly behind: () => readonly number[];
}

export function createStage(initial: Display): Stage {
  let current = initial;
  const listeners = new Map<number, () => void>();
  const earlier = new Map<number, Display>();

  const turn = (starts: Iterable<number>) => {
    for (const start of starts) {
      if (earlier.delete(start)) listeners.get(start)?.();
    }
  };
  return {
    at: (start) => earlier.get(start) ?? current,
    join: (start, listener) => {
      listeners.set(start, listener);
      return () => {
        if (listeners.get(start) !== listener) return;
        listeners.delete(start);
        earlier.delete(start);
      };
    },
    show: (display, first) => {
      const before = current;
      current = display;
      for (const start of listeners.keys()) {
        if (!first.has(start) && !earlier.has(start)) earlier.set(start, before);
      }
      for (const start of first) {
        earlier.delete(start);
        listeners.get(start)?.();
      }
    },
    turn,
    behind: () => [...earlier.keys()].sort((one, other) => one - other),
  };
}
