import { flushSync } from 'react-dom';
import { outwards } from '@/lib/reader/window/outwards';
import type { SectionDisplays } from '@/lib/reader/window/section-displays';
import { afterFrame } from './after-frame';
import { sectionStart } from './elements';
import type { Holds } from './layout-holds';
import type { Viewport } from './viewport';

/** Sections far from the screen that change in one go; each costs a fraction of a millisecond. */
const FAR_AT_ONCE = 24;

/** Runs a step so that the line being read, which it is told of, stays where it is. */
export type Steady = (step: (line: Element | null) => void) => void;

interface TurningTools {
  readonly displays: SectionDisplays;
  readonly holds: Holds;
  readonly viewport: Viewport;
  readonly steady: Steady;
}

/** A change of the whole text that begins where the learner looks. */
export interface Turning {
  /**
   * Makes a change that reaches what is on the screen; the rest follows frame by frame.
   * @param reflows whether lines may break elsewhere: other sections may be on the screen then
   */
  readonly run: (change: () => void, reflows: boolean) => void;
  /** Sections on the screen now. */
  readonly onScreen: () => ReadonlySet<number>;
  /** Goes on with what is still behind. */
  readonly goOn: () => void;
  readonly stop: () => void;
}

/**
 * Sections off the screen are left out of the first frame and follow one a frame, nearest first;
 * then comes the rest of the text, a little at a time.
 */
export function createTurning({ displays, holds, viewport, steady }: TurningTools): Turning {
  let near: HTMLElement[] = [];
  let planned = false;
  /** Known while a change is being made: looking again would lay out the page half changed. */
  let seen: ReadonlySet<number> | null = null;

  /** False where the section begins off the screen, and stays held. */
  const releaseOnScreen = (section: HTMLElement): boolean => {
    const begins = viewport.begins(section);
    if (begins) holds.release(section);
    return begins;
  };
  const bring = (section: HTMLElement) => {
    flushSync(() => displays.update([sectionStart(section)]));
    holds.release(section);
  };
  const step = () => {
    planned = false;
    const next = near.shift();
    if (next) steady(() => bring(next));
    else displays.update(displays.stale().slice(0, FAR_AT_ONCE));
    goOn();
  };
  const goOn = () => {
    if (planned || (near.length === 0 && displays.stale().length === 0)) return;
    planned = true;
    afterFrame(step);
  };
  return {
    run: (change, reflows) => {
      /** After the line being read: the change may push them off the screen. */
      let below: readonly HTMLElement[] = [];
      steady((line) => {
        const { before, on, after } = viewport.sectionsAround();
        seen = new Set(on.map(sectionStart));
        below = reflows ? on.slice(1 + on.findIndex((section) => section.contains(line))) : [];
        near = outwards(before, after);
        holds.hold([...below, ...near]);
        change();
        seen = null;
      });
      near.unshift(...below.filter((section) => !releaseOnScreen(section)));
      goOn();
    },
    onScreen: () => seen ?? new Set(viewport.sectionsAround().on.map(sectionStart)),
    goOn,
    stop: () => {
      near = [];
      holds.clear();
    },
  };
}
