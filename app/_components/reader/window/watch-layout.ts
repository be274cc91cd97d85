import { afterFrame } from './after-frame';
import { sectionElement, sectionStart } from './elements';
import type { MakeWatcher } from './watcher';

/** Told of an element when the browser begins or ceases to leave out what is in it. */
const CHANGED = 'contentvisibilityautostatechange';
/** True where what is in the element is laid out. */
const isLaidOut = (element: Element | null): boolean =>
  element?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true;

/** False on the server, where nothing is watched. */
export const tellsLayout = (): boolean => 'ContentVisibilityAutoStateChangeEvent' in globalThis;

/**
 * What the browser lays out is near: in Chromium one and a half screens before and after. It
 * looks at every chapter and section in every frame to know that, and at all of them anew when
 * one has been laid out; observers of our own would have it do all of this twice.
 */
export const watchByLayout: MakeWatcher = (windowing) => {
  /** Where sections begin that are laid out whenever their chapter is. */
  const shown = new Set<number>();

  return {
    watch: (chapter, its) => {
      const sections = new Map(its.map((section) => [section.start, section]));
      const tell = (what: 'enter' | 'leave') => {
        for (const section of its) if (shown.has(section.start)) windowing[what](section);
      };
      const changed = (event: Event) => {
        const { target } = event;
        const { skipped } = event as ContentVisibilityAutoStateChangeEvent;
        if (target === chapter) tell(skipped ? 'leave' : 'enter');
        if (target === chapter || !(target instanceof HTMLElement)) return;
        const section = sections.get(sectionStart(target));
        if (!section) return;
        shown[skipped ? 'delete' : 'add'](section.start);
        windowing[skipped ? 'leave' : 'enter'](section);
      };
      // What stood in the page before anybody listened has been told of already.
      const callOff = afterFrame(() => {
        if (!isLaidOut(chapter)) return;
        for (const section of its) {
          if (isLaidOut(sectionElement(chapter, section.start))) shown.add(section.start);
        }
        tell('enter');
      });
      chapter.addEventListener(CHANGED, changed);
      return () => {
        callOff();
        chapter.removeEventListener(CHANGED, changed);
        tell('leave');
      };
    },
    stop: () => shown.clear(),
  };
};
