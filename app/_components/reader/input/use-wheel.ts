'use client';

import { useEffect } from 'react';
import type { Viewport } from '../window/viewport';

/** One line of a mouse wheel that counts in lines, in pixels. */
const LINE = 40;

/** Where columns run leftwards a wheel turned down goes on reading; browsers would scroll down. */
export function useWheel(viewport: Viewport): void {
  useEffect(() => {
    const page = viewport.page.current;
    const turned = (event: WheelEvent) => {
      if (viewport.axis() === 'down' || event.ctrlKey) return;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      const pixels = event.deltaMode === 1 ? event.deltaY * LINE : event.deltaY;
      viewport.scrollBy(pixels);
      event.preventDefault();
    };
    page?.addEventListener('wheel', turned, { passive: false });
    return () => page?.removeEventListener('wheel', turned);
  }, [viewport]);
}
