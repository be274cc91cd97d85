import type { Display } from '../text/shown';
import { createSectionListeners } from './section-listeners';

/**
 * What each section of an open text is shown as. When the learner changes script, only the
 * sections on the screen change at once; all others keep what they had until their turn comes,
 * so that the first frame costs what is seen and not what is written. Sections are known by
 * where they start.
 */
export interface SectionDisplays {
  /** What a section is shown as now; the same object until it changes. */
  readonly of: (start: number) => Display;
  /** Tells one section's view when its display changes. Returns how to stop. */
  readonly subscribe: (start: number, listener: () => void) => () => void;
  /** Shows `display` in `first` at once; the others wait for `update`. */
  readonly show: (display: Display, first: ReadonlySet<number>) => void;
  /** Brings sections up to date. */
  readonly update: (starts: Iterable<number>) => void;
  /** Sections that still show an earlier display, in reading order. */
  readonly stale: () => readonly number[];
}

export function createSectionDisplays(initial: Display): SectionDisplays {
  let current = initial;
  const listeners = createSectionListeners();
  const earlier = new Map<number, Display>();

  const update = (starts: Iterable<number>) => {
    for (const start of starts) {
      if (earlier.delete(start)) listeners.tell(start);
    }
  };
  return {
    of: (start) => earlier.get(start) ?? current,
    subscribe: (start, listener) => {
      const leave = listeners.subscribe(start, listener);
      return () => {
        if (leave()) earlier.delete(start);
      };
    },
    show: (display, first) => {
      const before = current;
      current = display;
      for (const start of listeners.starts()) {
        if (!first.has(start) && !earlier.has(start)) earlier.set(start, before);
      }
      for (const start of first) {
        earlier.delete(start);
        listeners.tell(start);
      }
    },
    update,
    stale: () => [...earlier.keys()].sort((one, other) => one - other),
  };
}
