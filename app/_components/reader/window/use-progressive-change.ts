'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { displayOf, sameDisplay } from '@/lib/reader/text/shown';
import { usePreferencesStore } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { createHolds } from './layout-holds';
import { createTurning, type Steady, type Turning } from './progressive-change';

/** Turns the text to what the learner chooses, here or in another tab, the visible part first. */
export function useTurning(
  { displays, viewport }: ReaderParts,
  steady: Steady,
): RefObject<Turning | null> {
  const store = usePreferencesStore();
  const current = useRef<Turning>(null);
  useEffect(() => {
    const turning = createTurning({
      displays,
      steady,
      holds: createHolds(viewport),
      viewport,
    });
    current.current = turning;
    const end = store.subscribe((state, before) => {
      const display = displayOf(state);
      if (sameDisplay(display, displayOf(before))) return;
      displays.show(display, turning.onScreen());
      turning.goOn();
    });
    return () => {
      end();
      turning.stop();
      current.current = null;
    };
  }, [viewport, displays, store, steady]);
  return current;
}
