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
/** Between the text and a panel in its margin, in CSS pixels. */
const GUTTER = 16;
/** A margin this wide takes the panel, in rem; narrower it would break its lines too often. */
const LEAST_WIDTH = 17;
/** The least height worth showing beside a word before the other side is tried. */
const LEAST_HEIGHT = 220;

/** The column of the text in the window, and how much room its right margin has, in CSS pixels. */
function marginOf(viewport: Viewport) {
  const page = viewport.page.current;
  if (!page) return null;
  const { left, right } = page.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(page);
  const column = {
    left: left + Number.parseFloat(paddingLeft),
    right: right - Number.parseFloat(paddingRight),
  };
  const room = document.documentElement.clientWidth - column.right - GUTTER - GAP;
  return room >= LEAST_WIDTH * viewport.rem() ? { ...column, room } : null;
}

/** Where the panel stands in the text's right margin, level with its word; null without room. */
async function inMargin(word: HTMLElement, floating: HTMLElement, viewport: Viewport, top: number) {
  const margin = marginOf(viewport);
  floating.style.maxInlineSize = margin ? `${Math.floor(margin.room)}px` : '';
  if (!margin) return null;
  floating.style.maxHeight = `${window.innerHeight - top - GAP}px`;
  const line = () => {
    const { top: y, height } = word.getBoundingClientRect();
    return new DOMRect(margin.left, y, margin.right - margin.left, height);
  };
  return computePosition({ getBoundingClientRect: line, contextElement: word }, floating, {
    strategy: 'absolute',
    placement: 'right-start',
    middleware: [offset(GUTTER), shift({ padding: { top, bottom: GAP } })],
  });
}

function besideWord(word: HTMLElement, floating: HTMLElement, axis: Axis, top: number) {
  return computePosition(word, floating, {
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
}

/**
 * Keeps the panel beside its word in the page's own coordinates, so that both scroll as one.
 * Where lines run across and their margin has room, it stands there and covers none of the text;
 * else it stands after the word's line on the axis, or before it.
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
      const beside = axis === 'down' ? await inMargin(word, floating, viewport, top) : null;
      const { x, y } = beside ?? (await besideWord(word, floating, axis, top));
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
