'use client';

import { useEffect, useState } from 'react';
import type { Nearness } from '@/lib/reader/nearness';
import { createWatcher } from './watcher';

/** Tells `nearness` which sections approach and which leave the screen. */
export function useWatch(nearness: Nearness) {
  const [watcher] = useState(() => createWatcher(nearness));
  useEffect(() => watcher.stop, [watcher]);
  return watcher.watch;
}
