'use client';

import { useEffect } from 'react';
import type { ReaderParts } from './reader-context';

/** A text up to this long is set as words whole, for those who walk it with scripts of their own. */
const WHOLE = 12_000;

/** Sets the rest of a short text as words while nothing else is to be done, a section at a time. */
export function useFill({ annotations, nearness }: ReaderParts): void {
  useEffect(() => {
    let over = false;
    let waiting = false;
    // Safari has no idle callback.
    const { requestIdleCallback: idle } = window as Partial<Window>;
    const soon = (work: () => void) => (idle ? idle(work) : setTimeout(work, 200));
    const fill = () => {
      waiting = false;
      if (over || annotations.whole() > WHOLE) return;
      const next = annotations.sections().find((section) => !nearness.has(section));
      if (!next) return;
      nearness.settle(next);
      plan();
    };
    const plan = () => {
      if (waiting) return;
      waiting = true;
      soon(fill);
    };
    plan();
    const stop = annotations.subscribe(plan);
    return () => {
      over = true;
      stop();
    };
  }, [annotations, nearness]);
}
