'use client';

import { useEffect, useState } from 'react';
import type { Nearness } from '@/lib/reader/window/windowing';
import { watchLate } from './watch-late';
import { tellsLayout, watchByLayout } from './watch-layout';
import type { Watcher } from './watcher';

/** Tells `nearness` which sections approach and which leave the screen. */
export function useWatch(nearness: Nearness) {
  const [watcher] = useState((): Watcher => (tellsLayout() ? watchByLayout : watchLate)(nearness));
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
