import type { RefObject } from 'react';
import {
  type Axis,
  extentOf,
  type Frame,
  fromMiddle,
  isSeen,
  lengthOf,
  screensAhead,
} from '@/lib/reader/window/axis';
import { coveredStart } from '@/lib/reader/window/lengths';
import { sectionElement, textElement } from './elements';
import { firstVisible, type SectionsAround, sectionsAround, type Visible } from './first-visible';

/**
 * What of the open text is seen, and where. All lengths are CSS pixels along the axis, from the
 * edge of the window where the text begins; asking has the page laid out where it is not.
 */
export interface Viewport {
  /** The element that holds the text and what stands over it; it scrolls where columns do. */
  readonly page: RefObject<HTMLElement | null>;
  readonly axis: () => Axis;
  /** The window itself. */
  readonly frame: () => Frame;
  /** Size of the root's font, in which the lengths are given that style sheets share. */
  readonly rem: () => number;
  /** The first word that nothing covers, or the paragraph where it is not set as words. */
  readonly firstVisible: () => Visible | null;
  readonly sectionsAround: () => SectionsAround;
  /** The one of several sections that the learner looks at, or is nearest to looking at. */
  readonly nearest: <Place extends { readonly start: number }>(
    sections: readonly Place[],
  ) => Place | undefined;
  /** Some of the element is in the window. */
  readonly shows: (element: Element) => boolean;
  /** The element begins before the window ends. */
  readonly begins: (element: Element) => boolean;
  /** Where the line or column begins in which an element stands. */
  readonly startOf: (element: Element) => number;
  /** How long an element is. */
  readonly lengthOf: (element: Element) => number;
  /** Where the text stands. */
  readonly position: () => number;
  /** How far the text that has arrived goes on past the window, in windows. */
  readonly screensAhead: () => number;
  /** Scrolls on at once; back where `pixels` is below 0. */
  readonly scrollBy: (pixels: number) => void;
}

const NOTHING: SectionsAround = { before: [], on: [], after: [] };

export function createViewport(axis: () => Axis): Viewport {
  const page: RefObject<HTMLElement | null> = { current: null };
  const frame = (): Frame => ({
    axis: axis(),
    width: window.innerWidth,
    height: window.innerHeight,
  });
  let root = 0;
  const rem = () => {
    root ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return root;
  };
  const extent = (element: Element) => extentOf(frame(), element.getBoundingClientRect());
  const textBox = () => page.current && textElement(page.current)?.getBoundingClientRect();
  return {
    page,
    axis,
    frame,
    rem,
    firstVisible: () =>
      page.current && firstVisible(page.current, frame(), coveredStart[axis()](rem())),
    sectionsAround: () => (page.current ? sectionsAround(page.current, frame()) : NOTHING),
    nearest: (sections) => {
      const far = sections.map(({ start }) => {
        const element = page.current && sectionElement(page.current, start);
        return element ? fromMiddle(frame(), element.getBoundingClientRect()) : Infinity;
      });
      return sections[far.indexOf(Math.min(...far))];
    },
    shows: (element) => isSeen(frame(), element.getBoundingClientRect()),
    begins: (element) => extent(element).from < lengthOf(frame()),
    startOf: (element) => extent(element).from,
    lengthOf: (element) => {
      const { from, to } = extent(element);
      return to - from;
    },
    position: () => {
      const box = textBox();
      return box ? extentOf(frame(), box).from : 0;
    },
    screensAhead: () => {
      const box = textBox();
      return box ? screensAhead(frame(), box) : 0;
    },
    scrollBy: (pixels) => {
      if (axis() === 'down') window.scrollBy({ top: pixels, behavior: 'instant' });
      else page.current?.scrollBy({ left: -pixels, behavior: 'instant' });
    },
  };
}
