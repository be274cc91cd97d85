import { flushSync } from 'react-dom';
import { outwards } from '@/lib/reader/window/outwards';
import type { SectionDisplays } from '@/lib/reader/window/section-displays';
import { afterFrame } from './after-frame';
import { sectionStart } from './elements';
import type { Containment } from './layout-containment';
import type { Viewport } from './viewport';

/** Sections far from the screen that change in one go; each costs a fraction of a millisecond. */
const FAR_AT_ONCE = 24;

/** Scroll anchoring: runs a step so that the line being read, which it is told of, stays where it is. */
export type Anchored = (step: (line: Element | null) => void) => void;

interface ChangeTools {
  readonly displays: SectionDisplays;
  readonly containment: Containment;
  readonly viewport: Viewport;
  readonly anchored: Anchored;
}

/** A change of the whole text that begins where the learner looks. */
export interface ProgressiveChange {
  /**
   * Makes a change that reaches what is on the screen; the rest follows frame by frame.
   * @param reflows whether lines may break elsewhere: other sections may be on the screen then
   */
  readonly run: (change: () => void, reflows: boolean) => void;
  /** Sections on the screen now. */
  readonly onScreen: () => ReadonlySet<number>;
  /** Goes on with what is still stale. */
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * Sections off the screen are left out of the first frame and follow one a frame, nearest first;
 * then comes the rest of the text, a little at a time.
 */
export function createProgressiveChange({
  displays,
  containment,
  viewport,
  anchored,
}: ChangeTools): ProgressiveChange {
  let near: HTMLElement[] = [];
  let planned = false;
  /** Known while a change is being made: looking again would lay out the page half changed. */
  let seen: ReadonlySet<number> | null = null;

  /** False where the section begins off the screen, and stays skipped. */
  const releaseOnScreen = (section: HTMLElement): boolean => {
    const begins = viewport.begins(section);
    if (begins) containment.release(section);
    return begins;
  };
  const bring = (section: HTMLElement) => {
    flushSync(() => displays.update([sectionStart(section)]));
    containment.release(section);
  };
  const step = () => {
    planned = false;
    const next = near.shift();
    if (next) anchored(() => bring(next));
    else displays.update(displays.stale().slice(0, FAR_AT_ONCE));
    resume();
  };
  const resume = () => {
    if (planned || (near.length === 0 && displays.stale().length === 0)) return;
    planned = true;
    afterFrame(step);
  };
  return {
    run: (change, reflows) => {
      /** After the line being read: the change may push them off the screen. */
      let below: readonly HTMLElement[] = [];
      anchored((line) => {
        const { before, on, after } = viewport.sectionsAround();
        seen = new Set(on.map(sectionStart));
        below = reflows ? on.slice(1 + on.findIndex((section) => section.contains(line))) : [];
        near = outwards(before, after);
        containment.skip([...below, ...near]);
        change();
        seen = null;
      });
      near.unshift(...below.filter((section) => !releaseOnScreen(section)));
      resume();
    },
    onScreen: () => seen ?? new Set(viewport.sectionsAround().on.map(sectionStart)),
    resume,
    stop: () => {
      near = [];
      containment.clear();
    },
  };
}
