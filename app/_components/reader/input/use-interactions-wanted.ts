'use client';

import { useEffect, useState } from 'react';

/** After so long without a sign they are fetched ahead, in milliseconds. */
const IDLE = 4000;
/**
 * Not scrolling: text that moves has no time for it, and somebody who scrolls has yet to come to rest.
 * A click by itself comes from whoever presses by voice, by a switch or by a screen reader.
 */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'click'] as const;

/** Whether interactions are to be fetched: from the first sign that somebody is there, or after a while without one. */
export function useInteractionsWanted(): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const want = () => setWanted(true);
    const timer = window.setTimeout(want, IDLE);
    for (const sign of SIGNS) window.addEventListener(sign, want, { once: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, want);
    };
  }, []);
  return wanted;
}
