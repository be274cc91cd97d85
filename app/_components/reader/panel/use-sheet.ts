'use client';

import { type RefObject, useEffect } from 'react';

/** Room between the word and the edge of the sheet. */
const CLEARANCE = 24;

/**
 * Keeps the word free of a sheet that rises from below. The text moves only where the sheet
 * would cover the word, and only as far as needed.
 */
export function useSheetClearance(
  panel: RefObject<HTMLElement | null>,
  word: HTMLElement | null,
  active: boolean,
): void {
  useEffect(() => {
    const sheet = panel.current;
    if (!sheet || !word || !active) return;
    const covered =
      word.getBoundingClientRect().bottom + CLEARANCE - sheet.getBoundingClientRect().top;
    if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
  }, [panel, word, active]);
}
