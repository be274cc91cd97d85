'use client';

import { useEffect, useState } from 'react';
import type { Windowing } from '@/lib/reader/window/windowing';
import { tellsLayout, watchByLayout } from './watch-layout';
import { watchLazily } from './watch-lazily';
import type { Watcher } from './watcher';

/** Tells `windowing` which sections approach and which leave the screen. */
export function useWatch(windowing: Windowing) {
  const [watcher] = useState(
    (): Watcher => (tellsLayout() ? watchByLayout : watchLazily)(windowing),
  );
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
