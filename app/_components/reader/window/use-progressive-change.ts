'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { displayOf, sameDisplay } from '@/lib/reader/text/shown';
import { usePreferencesStore } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { createContainment } from './layout-containment';
import {
  type Anchored,
  createProgressiveChange,
  type ProgressiveChange,
} from './progressive-change';

/** Changes the text to what the learner chooses, here or in another tab, the visible part first. */
export function useProgressiveChange(
  { displays, viewport }: ReaderParts,
  anchored: Anchored,
): RefObject<ProgressiveChange | null> {
  const store = usePreferencesStore();
  const current = useRef<ProgressiveChange>(null);
  useEffect(() => {
    const change = createProgressiveChange({
      displays,
      anchored,
      containment: createContainment(viewport),
      viewport,
    });
    current.current = change;
    const end = store.subscribe((state, before) => {
      const display = displayOf(state);
      if (sameDisplay(display, displayOf(before))) return;
      displays.show(display, change.onScreen());
      change.resume();
    });
    return () => {
      end();
      change.stop();
      current.current = null;
    };
  }, [viewport, displays, store, anchored]);
  return current;
}
