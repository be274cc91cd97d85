'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What a learner does when she goes her own way in the panel. */
const OWN_WAY = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Scrolls what has been opened at the foot of the panel into it, as far as its beginning allows,
 * and again as it grows, until the learner moves by herself. The page stays where it is.
 */
export function InSight({ children }: { readonly children: ReactNode }) {
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [own, body] = [opened.current, opened.current?.closest('.panel-body')];
    if (!own || !body) return;
    const show = () => {
      const [inner, outer] = [own.getBoundingClientRect(), body.getBoundingClientRect()];
      const down = Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
      if (down > 0) body.scrollTop += down;
    };
    const grown = new ResizeObserver(show);
    grown.observe(own);
    const stop = () => grown.disconnect();
    for (const way of OWN_WAY) body.addEventListener(way, stop, { passive: true });
    return () => {
      stop();
      for (const way of OWN_WAY) body.removeEventListener(way, stop);
    };
  }, []);
  return <div ref={opened}>{children}</div>;
}
