'use client';

import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { usePreferencesStore } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { wordElement } from '../window/elements';
import { scrollProgrammatically } from '../window/programmatic-scroll';
import { useProgressiveChange } from '../window/use-progressive-change';
import type { Viewport } from '../window/viewport';

/** The line to hold still: of the word that is or was open if it is on the screen, else the first. */
function anchorIn(viewport: Viewport, selection: SelectionStore): HTMLElement | null {
  const state = selection.getState();
  const offset = openOffset(state) ?? state.current;
  const page = viewport.page.current;
  const word = offset === null || !page ? null : wordElement(page, offset);
  if (word && viewport.shows(word)) return word;
  return viewport.firstVisible()?.element ?? null;
}

/** What leaves lines as they are, or nearly: colours, and one character for another. */
const IN_PLACE: readonly (keyof Preferences)[] = [
  'theme',
  'toneColours',
  'colours',
  'marks',
  'script',
  'spelling',
];
const reflows = (change: Partial<Preferences>): boolean =>
  (Object.keys(change) as (keyof Preferences)[]).some((key) => !IN_PLACE.includes(key));

/** Changes a preference so that the line being read stays where it is on the screen. */
export function useAnchoredSet(parts: ReaderParts) {
  const store = usePreferencesStore();
  const { selection, viewport } = parts;
  const anchored = useCallback(
    (step: (line: Element | null) => void) => {
      const anchor = anchorIn(viewport, selection);
      const before = anchor && viewport.startOf(anchor);
      step(anchor);
      if (anchor === null || before === null) return;
      const moved = viewport.startOf(anchor) - before;
      if (Math.abs(moved) >= 1) scrollProgrammatically(() => viewport.scrollBy(moved));
    },
    [selection, viewport],
  );
  const progressive = useProgressiveChange(parts, anchored);
  return useCallback(
    (change: Partial<Preferences>) => {
      const { direction, set } = store.getState();
      const apply = () => flushSync(() => set(change));
      if (change.direction === undefined || change.direction === direction) {
        if (progressive.current) progressive.current.run(apply, reflows(change));
        else anchored(apply);
        return;
      }
      const anchor = anchorIn(viewport, selection);
      apply();
      anchor?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    },
    [selection, viewport, store, anchored, progressive],
  );
}
