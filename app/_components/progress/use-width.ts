'use client';

import { useLayoutEffect, useRef, useState } from 'react';

/** Pixels that an element is wide, followed as it changes; 0 before it is known. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const found = element.current;
    if (!found) return;
    const look = () => setWidth(Math.floor(found.clientWidth));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(found);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
