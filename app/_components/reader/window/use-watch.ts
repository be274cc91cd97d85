'use client';

import { useEffect, useState } from 'react';
import type { Windowing } from '@/lib/reader/window/windowing';
import { watchLate } from './watch-late';
import { tellsLayout, watchByLayout } from './watch-layout';
import type { Watcher } from './watcher';

/** Tells `windowing` which sections approach and which leave the screen. */
export function useWatch(windowing: Windowing) {
  const [watcher] = useState((): Watcher => (tellsLayout() ? watchByLayout : watchLate)(windowing));
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
