'use client';

import { useEffect, useRef } from 'react';
import type { Given } from '@/lib/offline/inbox';
import { GIVEN } from '@/lib/offline/names';
import { loadOrTell } from '../ui/lazy/load-or-tell';

/** Only what is installed is shared with, or opened with a file. */
const mayBeGiven = (): boolean =>
  location.hash === GIVEN ||
  ('launchQueue' in window && matchMedia('(display-mode: standalone)').matches);

/** Calls `taker` with what another program gives of a kind, while the component is there. */
export function useGiven<Kind extends Given['kind']>(
  kind: Kind,
  taker: (given: Extract<Given, { kind: Kind }>) => void,
): void {
  const latest = useRef(taker);
  latest.current = taker;
  useEffect(() => {
    if (!mayBeGiven()) return;
    loadOrTell(() => import('./given')).then((code) =>
      code?.takeGiven(kind, (given) => latest.current(given)),
    );
  }, [kind]);
}
