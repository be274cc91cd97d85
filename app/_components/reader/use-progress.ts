'use client';

import { type RefObject, useEffect } from 'react';

/** A page has been shown by then, in milliseconds. */
const SETTLED = 200;

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
    let asked = 0;
    const measure = () => {
      asked = 0;
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
    const scrolled = () => {
      asked ||= requestAnimationFrame(measure);
    };
    // Not at once: the first screen would be laid out twice before it is shown.
    const first = window.setTimeout(scrolled, SETTLED);
    window.addEventListener('scroll', scrolled, { passive: true, capture: true });
    window.addEventListener('resize', scrolled);
    return () => {
      window.clearTimeout(first);
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', scrolled);
    };
  }, [root, bar]);
}
