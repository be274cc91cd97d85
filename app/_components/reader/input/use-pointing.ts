'use client';

import { useEffect } from 'react';
import type { SelectionStore } from '@/lib/reader/panel/selection-store';
import { usePreferencesStore } from '../../ui/stores/stores';
import { offsetOf, wordOf } from '../window/elements';
import type { Viewport } from '../window/viewport';

/** Opens the word pointed at while the key the learner chose is held; fingers do not point. */
export function usePointing(viewport: Viewport, selection: SelectionStore): void {
  const preferences = usePreferencesStore();
  useEffect(() => {
    const pointed = (event: PointerEvent) => {
      const { hover } = preferences.getState();
      if (hover === 'off' || event.pointerType === 'touch' || !event[`${hover}Key`]) return;
      const word = wordOf(event.target);
      if (word && viewport.page.current?.contains(word)) selection.getState().open(offsetOf(word));
    };
    document.addEventListener('pointerover', pointed, { passive: true });
    return () => document.removeEventListener('pointerover', pointed);
  }, [viewport, selection, preferences]);
}
