'use client';

import { useEffect } from 'react';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';
import { wordElement } from '../window/elements';
import type { Viewport } from '../window/viewport';

/** Tints the open word, on its element alone: no paragraph renders for a selection. */
export function useOpenWord(viewport: Viewport, selection: SelectionStore): void {
  useEffect(
    () =>
      selection.subscribe((state, before) => {
        const [offset, old] = [openOffset(state), openOffset(before)];
        const page = viewport.page.current;
        if (!page || offset === old) return;
        if (old !== null) wordElement(page, old)?.removeAttribute('data-open');
        if (offset !== null) wordElement(page, offset)?.setAttribute('data-open', '');
      }),
    [viewport, selection],
  );
}
