'use client';

import { useCallback, useEffect } from 'react';
import { openPlace } from '@/lib/reader/panel/open-place';
import { openOffset } from '@/lib/reader/panel/selection-store';
import type { ReaderParts } from '../reader-context';
import { openElements, wordElement } from '../window/elements';

type Opened = Pick<ReaderParts, 'annotations' | 'viewport' | 'selection'>;

/** Tints the open word. What is open of a selected stretch is tinted by the panel (`use-tint`). */
function tint({ viewport, selection }: Opened): void {
  const page = viewport.page.current;
  const state = selection.getState();
  if (!page || state.trail[0]?.kind === 'selection') return;
  const offset = openOffset(state);
  const word = offset === null ? null : wordElement(page, offset);
  for (const old of openElements(page)) if (old !== word) old.removeAttribute('data-open');
  word?.setAttribute('data-open', '');
}

/**
 * Tints the open word, on its element alone: no paragraph renders for a selection. Where the
 * learner's rules cut the open word otherwise, the part under the tap is the open one. Returns what a
 * paragraph calls when its words are in place.
 */
export function useOpenWord(opened: Opened): () => void {
  const { annotations, viewport, selection } = opened;
  useEffect(
    () =>
      selection.subscribe((state, before) => {
        if (state.trail[0] !== before.trail[0]) tint({ annotations, viewport, selection });
      }),
    [annotations, viewport, selection],
  );
  useEffect(
    () =>
      annotations.subscribe(() => {
        const state = selection.getState();
        if (state.trail[0]?.kind !== 'token') return;
        const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
        const start = openPlace(text, state)?.token.span.start;
        if (start !== undefined && start !== openOffset(state)) state.relocate(start);
      }),
    [annotations, selection],
  );
  return useCallback(() => {
    if (openOffset(selection.getState()) !== null) tint({ annotations, viewport, selection });
  }, [annotations, viewport, selection]);
}
