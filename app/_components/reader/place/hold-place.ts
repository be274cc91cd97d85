import type { ReaderParts } from '../reader-context';
import type { Visible } from '../window/first-visible';

/** What a learner moves the text by. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

interface Held {
  readonly element: HTMLElement;
  /** CSS pixels along the axis, as `Viewport.startOf` gives them. */
  readonly edge: number;
}

export interface HeldPlace {
  /** Remembers the line that is read. */
  readonly hold: (first: Visible) => void;
  /** The window was given another size, the learner has not moved since, and the line is there. */
  readonly turned: () => boolean;
  readonly stop: () => void;
}

/**
 * Keeps the line that is read where it stands while the window is turned or given another size.
 * There and back again is the same line: the one before the first turn is held until the learner
 * moves, not the one that happens to come first in the lines between.
 */
export function holdPlace({ viewport }: Pick<ReaderParts, 'viewport'>): HeldPlace {
  let held: Held | null = null;
  let turned = false;
  const settle = () => {
    if (!held?.element.isConnected) return;
    const moved = viewport.startOf(held.element) - held.edge;
    if (Math.abs(moved) >= 1) viewport.scrollBy(moved);
  };
  const resized = () => {
    turned = true;
    settle();
    // Sections passed on the way get their true size only when laid out.
    requestAnimationFrame(() => requestAnimationFrame(settle));
  };
  const moved = () => {
    turned = false;
  };
  window.addEventListener('resize', resized);
  for (const move of OWN_MOVES) window.addEventListener(move, moved, { passive: true });
  return {
    hold: ({ element }) => {
      held = { element: element as HTMLElement, edge: viewport.startOf(element) };
    },
    turned: () => turned && held?.element.isConnected === true && viewport.shows(held.element),
    stop: () => {
      window.removeEventListener('resize', resized);
      for (const move of OWN_MOVES) window.removeEventListener(move, moved);
    },
  };
}
