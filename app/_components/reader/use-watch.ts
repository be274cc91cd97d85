'use client';

import { useEffect, useState } from 'react';
import type { Nearness } from '@/lib/reader/nearness';
import { watchByIntersection } from './watch-intersection';
import { tellsLayout, watchByLayout } from './watch-layout';
import type { Watcher } from './watcher';

/** Tells `nearness` which sections approach and which leave the screen. */
export function useWatch(nearness: Nearness) {
  const [watcher] = useState((): Watcher => {
    // On the server nothing is watched, and nothing is known of the browser.
    const make =
      typeof window !== 'undefined' && tellsLayout() ? watchByLayout : watchByIntersection;
    return make(nearness);
  });
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
