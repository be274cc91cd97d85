'use client';

import { type RefObject, useEffect } from 'react';
import { openOffset, type SelectionStore } from '@/lib/reader/selection-store';
import { afterFrame } from './after-frame';
import { wordElement } from './elements';

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

const MARK = 'hangjianPanel';

/**
 * Lets the browser's back button close the panel: opening adds one entry to the history, closing
 * by other means takes it away again.
 */
export function useBackButton(selection: SelectionStore): void {
  useEffect(() => {
    const isMarked = () =>
      (window.history.state as Record<string, unknown> | null)?.[MARK] === true;
    let callOff: (() => void) | null = null;
    const mark = () => {
      callOff = null;
      // Next keeps its own state in the entry; without it a step back would reload the page.
      window.history.pushState({ ...window.history.state, [MARK]: true }, '');
    };
    const stop = selection.subscribe((state, before) => {
      const [open, was] = [openOffset(state) !== null, openOffset(before) !== null];
      // Next renders when the history changes: first the panel is to be seen.
      if (open && !was && !isMarked()) callOff = afterFrame(mark);
      if (open || !was) return;
      callOff?.();
      callOff = null;
      if (isMarked()) window.history.back();
    });
    const closed = () => {
      if (!isMarked() && openOffset(selection.getState()) !== null) selection.getState().close();
    };
    window.addEventListener('popstate', closed);
    const restoration = window.history.scrollRestoration;
    window.history.scrollRestoration = 'manual';
    return () => {
      stop();
      callOff?.();
      window.removeEventListener('popstate', closed);
      window.history.scrollRestoration = restoration;
    };
  }, [selection]);
}
