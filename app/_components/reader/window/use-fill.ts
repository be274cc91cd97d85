'use client';

import { useEffect } from 'react';
import type { ReaderParts } from '../reader-context';
import { watchIdle } from './scroll-idle';

/** A text up to this long is set as words whole, for those who walk it with scripts of their own. */
const WHOLE = 12_000;

/** Sets the rest of a short text as words while the learner does nothing, a section at a time. */
export function useFill({ annotations, windowing }: ReaderParts): void {
  useEffect(() => {
    let over = false;
    let waiting = false;
    // Safari has no idle callback.
    const { requestIdleCallback: ask } = window as Partial<Window>;
    const idle = watchIdle();
    const soon = (work: () => void) => (ask ? ask(work) : setTimeout(work, 200));
    const fill = () => {
      waiting = false;
      if (over || annotations.whole() > WHOLE) return;
      const left = idle.untilIdle();
      if (left > 0) {
        waiting = true;
        setTimeout(() => soon(fill), left);
        return;
      }
      const next = annotations.sections().find((section) => !windowing.has(section));
      if (!next) return;
      windowing.setNow(next);
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
      idle.stop();
    };
  }, [annotations, windowing]);
}
