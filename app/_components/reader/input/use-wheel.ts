'use client';

import { type RefObject, useEffect } from 'react';

/** One line of a mouse wheel that counts in lines, in pixels. */
const LINE = 40;

/** In vertical text the wheel turns along the columns: down goes on reading, to the left. */
export function useWheel(root: RefObject<HTMLElement | null>, vertical: () => boolean): void {
  useEffect(() => {
    const page = root.current;
    const turned = (event: WheelEvent) => {
      if (
        !page ||
        !vertical() ||
        event.ctrlKey ||
        Math.abs(event.deltaX) > Math.abs(event.deltaY)
      ) {
        return;
      }
      const pixels = event.deltaMode === 1 ? event.deltaY * LINE : event.deltaY;
      page.scrollBy({ left: -pixels, behavior: 'instant' });
      event.preventDefault();
    };
    page?.addEventListener('wheel', turned, { passive: false });
    return () => page?.removeEventListener('wheel', turned);
  }, [root, vertical]);
}
