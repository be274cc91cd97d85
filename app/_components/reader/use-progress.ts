'use client';

import { type RefObject, useEffect } from 'react';

/** Share of the text above the lower edge of the window (left of it in vertical text), as a style property. */
export function useProgress(root: RefObject<HTMLElement | null>): void {
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
      page.ownerDocument.documentElement.style.setProperty(
        '--read',
        Math.min(1, Math.max(0, share)).toFixed(3),
      );
    };
    const scrolled = () => {
      asked ||= requestAnimationFrame(measure);
    };
    measure();
    window.addEventListener('scroll', scrolled, { passive: true, capture: true });
    window.addEventListener('resize', scrolled);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', scrolled);
    };
  }, [root]);
}
