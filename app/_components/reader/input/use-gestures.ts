'use client';

import { useEffect } from 'react';
import { isTap, type Press } from '@/lib/reader/input/gesture';
import type { SelectionStore } from '@/lib/reader/panel/selection-store';
import { characterOffset, offsetOf, wordOf } from '../window/elements';
import type { Viewport } from '../window/viewport';

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

/**
 * A finger has no way to point: the word it rests on shows its reading until it is lifted, where
 * readings come on pointing only. Chromium’s :active is for what can be clicked.
 */
function holdTouched(page: Document): () => void {
  let held: HTMLElement | null = null;
  const release = () => {
    held?.removeAttribute('data-held');
    held = null;
  };
  const touched = (event: TouchEvent) => {
    release();
    held = wordOf(event.target);
    held?.setAttribute('data-held', '');
  };
  const passive = { passive: true };
  page.addEventListener('touchstart', touched, passive);
  page.addEventListener('touchend', release, passive);
  page.addEventListener('touchcancel', release, passive);
  return () => {
    page.removeEventListener('touchstart', touched);
    page.removeEventListener('touchend', release);
    page.removeEventListener('touchcancel', release);
  };
}

/** One listener for all words: a tap opens, a tap elsewhere closes, a drag does neither. */
export function useGestures(viewport: Viewport, selection: SelectionStore): void {
  useEffect(() => {
    let down: Press | null = null;
    const pressed = (event: PointerEvent) => {
      down = { ...pressOf(event), finger: event.pointerType === 'touch' };
    };
    const clicked = (event: MouseEvent) => {
      const begun = down;
      down = null;
      if (event.button !== 0 || event.defaultPrevented) return;
      // A click without a press is made by an assistive tool: it is meant.
      if (begun && !isTap(begun, pressOf(event))) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const word = wordOf(event.target);
      if (word && viewport.page.current?.contains(word))
        selection.getState().open(offsetOf(word), characterOffset(word, event.target));
      else if (!keepsOpen(event)) selection.getState().close();
    };
    document.addEventListener('pointerdown', pressed, { passive: true });
    document.addEventListener('click', clicked);
    const unhold = holdTouched(document);
    return () => {
      unhold();
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('click', clicked);
    };
  }, [viewport, selection]);
}
