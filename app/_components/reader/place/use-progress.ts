'use client';

import { type RefObject, useEffect } from 'react';
import { atMostEvery } from '@/lib/reader/window/throttle';
import { afterFrame } from '../window/after-frame';
import type { Viewport } from '../window/viewport';

/** The line is drawn this often while the text moves, in milliseconds; first when it is shown. */
const OFTEN = 150;

/**
 * Draws how much of the text has been read. It is set on the bar alone: a property of the root
 * would, at every scroll, have the style of every word worked out anew.
 */
export function useProgress(viewport: Viewport, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measure = () => {
      const read = viewport.shareRead();
      if (read !== null) bar.current?.style.setProperty('transform', `scaleX(${read.toFixed(3)})`);
    };
    const line = atMostEvery(OFTEN, measure, {
      // After a frame the page is laid out already: before it, looking would have that done twice.
      set: (work, ms) => window.setTimeout(() => afterFrame(work), ms),
      cancel: (timer) => window.clearTimeout(timer),
    });
    line.ask();
    window.addEventListener('scroll', line.ask, { passive: true, capture: true });
    window.addEventListener('resize', line.ask);
    return () => {
      line.stop();
      window.removeEventListener('scroll', line.ask, { capture: true });
      window.removeEventListener('resize', line.ask);
    };
  }, [viewport, bar]);
}
