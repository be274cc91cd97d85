'use client';

import { type RefObject, useEffect } from 'react';
import { isTap, type Press } from '@/lib/reader/gesture';
import type { SelectionStore } from '@/lib/reader/selection-store';
import { offsetOf, wordOf } from './elements';

const pressOf = (event: MouseEvent): Press => ({
  x: event.clientX,
  y: event.clientY,
  time: event.timeStamp,
});

/** Presses on these never close the panel. */
const KEEPS_OPEN = '[role="dialog"], [data-keep-open]';

/** The path as it was when the press was made: what was pressed may have been replaced since. */
const keepsOpen = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(KEEPS_OPEN));

/** One listener for all words: a tap opens, a tap elsewhere closes, a drag does neither. */
export function useGestures(root: RefObject<HTMLElement | null>, selection: SelectionStore): void {
  useEffect(() => {
    let down: Press | null = null;
    const pressed = (event: PointerEvent) => {
      down = pressOf(event);
    };
    const clicked = (event: MouseEvent) => {
      const begun = down;
      down = null;
      if (event.button !== 0 || event.defaultPrevented) return;
      // A click without a press is made by an assistive tool: it is meant.
      if (begun && !isTap(begun, pressOf(event))) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const word = wordOf(event.target);
      if (word && root.current?.contains(word)) selection.getState().open(offsetOf(word));
      else if (!keepsOpen(event)) selection.getState().close();
    };
    document.addEventListener('pointerdown', pressed, { passive: true });
    document.addEventListener('click', clicked);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('click', clicked);
    };
  }, [root, selection]);
}
