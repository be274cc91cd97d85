'use client';

import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { type RefObject, useLayoutEffect } from 'react';
import { type Axis, SIDES } from '@/lib/reader/window/axis';
import { TOOLBAR } from '@/lib/reader/window/lengths';
import { afterFrame } from '../window/after-frame';
import type { Viewport } from '../window/viewport';

interface PopoverOptions {
  readonly word: HTMLElement | null;
  readonly viewport: Viewport;
  readonly axis: Axis;
  /** False on phones, where the panel is a sheet. */
  readonly active: boolean;
}

/** Kept free at the window's edges and under the toolbar, in CSS pixels. */
const GAP = 8;
/** The least height worth showing beside a word before the other side is tried. */
const LEAST_HEIGHT = 220;

/**
 * Keeps the panel beside its word in the page's own coordinates, so that both scroll as one.
 * It never covers the word's line: it stands after it on the axis, or before it.
 */
export function usePopover(
  panel: RefObject<HTMLElement | null>,
  { word, viewport, axis, active }: PopoverOptions,
): void {
  useLayoutEffect(() => {
    const floating = panel.current;
    if (!floating || !word || !active) return;
    const top = TOOLBAR * viewport.rem() + GAP;
    const place = async () => {
      const { x, y } = await computePosition(word, floating, {
        strategy: 'absolute',
        placement: `${SIDES[axis].end}-start`,
        middleware: [
          inline(),
          offset(10),
          flip({ padding: { top, bottom: GAP }, crossAxis: false }),
          shift({ padding: 12 }),
          size({
            padding: { top, bottom: 12 },
            apply: ({ availableHeight }) => {
              floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
            },
          }),
        ],
      });
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
      floating.dataset.placed = '';
    };
    place();
    // What follows the word from then on places it again at once: that can wait for the first look.
    let stop: (() => void) | null = null;
    const callOff = afterFrame(() => {
      stop = autoUpdate(word, floating, place, { ancestorScroll: false });
    });
    return () => {
      callOff();
      stop?.();
    };
  }, [panel, word, viewport, axis, active]);
}
