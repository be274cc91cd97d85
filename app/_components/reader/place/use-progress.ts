'use client';

import { type RefObject, useEffect } from 'react';
import { atMostEvery } from '@/lib/reader/window/throttle';
import { afterFrame } from '../window/after-frame';

/** The line is drawn this often while the text moves, in milliseconds; first when it is shown. */
const OFTEN = 150;

/**
 * Draws how much of the text stands above the lower edge of the window (right of its left edge in
 * vertical text). It is set on the bar alone: a property of the root would, at every scroll, have
 * the style of every word worked out anew.
 */
export function useProgress(
  root: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const measure = () => {
      const page = root.current;
      const text = page?.querySelector('.text')?.getBoundingClientRect();
      if (!page || !text) return;
      const vertical = page.scrollWidth > page.clientWidth + 1;
      const share = vertical
        ? text.right / Math.max(1, text.width)
        : (window.innerHeight - text.top) / Math.max(1, text.height);
      const read = Math.min(1, Math.max(0, share));
      bar.current?.style.setProperty('transform', `scaleX(${read.toFixed(3)})`);
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
  }, [root, bar]);
}
