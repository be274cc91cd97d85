'use client';

import { useSyncExternalStore } from 'react';
import { dueIn } from '@/lib/study/review/due/expected';
import { keptOutlook } from '../../study/kept-outlook';
import { untilLoaded } from '../lazy/until-loaded';
import { type Stores, useStores } from '../stores/stores';

interface DueCount {
  /** Words due for review now; 0 until that is known. */
  readonly now: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Tells what was to be due by now when cards were last looked at, until they have been read anew.
 * That is begun once there are words, or were at the last visit: nothing is loaded before.
 */
function watching(stores: Stores, tell: (count: number) => void): () => void {
  const kept = keptOutlook();
  const expected = dueIn(kept, Date.now());
  if (expected !== null) tell(expected);
  let stop = () => {};
  const begin = () => {
    stop();
    // Until it comes the corner is empty, as for who has no words.
    stop = untilLoaded(
      () => import('../../study/watch-due'),
      ({ watchDue }) => {
        stop = watchDue(stores, tell);
      },
    );
  };
  if (stores.vocabulary.getState().words.size > 0 || kept.length > 0) begin();
  else {
    stop = stores.vocabulary.subscribe(({ words }) => {
      if (words.size > 0) begin();
    });
  }
  return () => stop();
}

/** One count for all who show it: it takes a look at every card. */
function createDueCount(stores: Stores): DueCount {
  const listeners = new Set<() => void>();
  let count = 0;
  let stop = () => {};
  const tell = (now: number) => {
    count = now;
    for (const listener of listeners) listener();
  };
  return {
    now: () => count,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) stop = watching(stores, tell);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}

const counts = new WeakMap<Stores, DueCount>();

function countOf(stores: Stores): DueCount {
  const count = counts.get(stores) ?? createDueCount(stores);
  counts.set(stores, count);
  return count;
}

/** Words due for review now; 0 until that is known. */
export function useDueCount(): number {
  const { now, subscribe } = countOf(useStores());
  return useSyncExternalStore(subscribe, now, () => 0);
}
