'use client';

import { useEffect, useState } from 'react';
import type { Nearness } from '@/lib/reader/nearness';
import type { Section } from '@/lib/reader/outline';

/** Words are set this far outside the window: about one screen ahead. */
const MARGIN = '900px';

/** One observer for all sections: tells `nearness` which approach and which leave the screen. */
export function useWatch(nearness: Nearness) {
  const [watcher] = useState(() => {
    const sections = new Map<Element, Section>();
    let observer: IntersectionObserver | null = null;
    const start = () => {
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            const section = sections.get(target);
            if (section) nearness[isIntersecting ? 'approach' : 'leave'](section);
          }
        },
        { rootMargin: MARGIN },
      );
      for (const element of sections.keys()) observer.observe(element);
    };
    const watch = (element: Element, section: Section) => {
      sections.set(element, section);
      if (!observer) start();
      observer?.observe(element);
      return () => {
        sections.delete(element);
        observer?.unobserve(element);
      };
    };
    const stop = () => {
      observer?.disconnect();
      observer = null;
    };
    return { watch, stop };
  });
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
