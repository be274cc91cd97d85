'use client';

import { type RefObject, useEffect } from 'react';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';
import { wordElement } from '../window/elements';

/** Tints the open word, on its element alone: no paragraph renders for a selection. */
export function useOpenWord(root: RefObject<HTMLElement | null>, selection: SelectionStore): void {
  useEffect(
    () =>
      selection.subscribe((state, before) => {
        const [offset, old] = [openOffset(state), openOffset(before)];
        const text = root.current;
        if (!text || offset === old) return;
        if (old !== null) wordElement(text, old)?.removeAttribute('data-open');
        if (offset !== null) wordElement(text, offset)?.setAttribute('data-open', '');
      }),
    [root, selection],
  );
}
