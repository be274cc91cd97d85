'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Selection, selectionOf } from '@/lib/reader/panel/selection-words';
import type { Annotations } from '@/lib/reader/text/annotations';
import { useReader } from '../reader-context';
import { offsetOf, wordElements, wordOf } from '../window/elements';

/** The button is offered this long after the last change of the selection, in milliseconds. */
const DEBOUNCE = 180;
/** Between the button and the selection or the window's edge, in CSS pixels. */
const GAP = 8;
/** Room kept for the button, in CSS pixels. */
const WIDTH = 140;

/** Enter belongs to these. */
const PRESSED_BY_ENTER = 'button, a, summary, input, textarea, select, dialog';

interface Offered {
  readonly selection: Selection;
  readonly left: number;
  readonly top: number;
}

/** Offset in the text of a point of the page's selection; null outside of words. */
function offsetAt(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const word = wordOf(element);
  if (!word) return null;
  const range = document.createRange();
  range.setStart(word, 0);
  range.setEnd(node, within);
  return offsetOf(word) + range.toString().length;
}

/** First and last word of the selection where its ends lie in punctuation between words. */
function edgeOffsets(range: Range, page: HTMLElement): [number, number] | null {
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  if (start !== null && end !== null) return [start, end];
  const inside = wordElements(page).filter((word) => range.intersectsNode(word));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const from = offsetOf(first);
  const to = offsetOf(last) + (last.textContent?.length ?? 0);
  return [start ?? from, end ?? to];
}

/** The selection that belongs to the text, and where it is; null where it is none of its business. */
function madeIn(page: HTMLElement | null, annotations: Annotations) {
  const selected = window.getSelection();
  if (!selected || selected.isCollapsed || !page || selected.rangeCount === 0) {
    return { found: null, range: null };
  }
  const range = selected.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const edges = edgeOffsets(range, page);
  const paragraphs = edges ? (annotations.blockAt(edges[0])?.paragraphs ?? []) : [];
  const tokens = paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.tokens));
  return { found: edges && selectionOf(tokens, { start: edges[0], end: edges[1] }), range };
}

/** Under a range, in the page's coordinates, within the window's width. */
function placeUnder(range: Range): Pick<Offered, 'left' | 'top'> {
  const box = range.getBoundingClientRect();
  return {
    left: Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH)) + window.scrollX,
    top: box.bottom + window.scrollY + GAP,
  };
}

/** What is offered to be looked up, once the selection has not changed for a moment. */
function useOffered(made: () => ReturnType<typeof madeIn>) {
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => {
    let timer = 0;
    const offer = () => {
      const now = made();
      if (!now) return;
      const { found, range } = now;
      setOffered(found && range ? { selection: found, ...placeUnder(range) } : null);
    };
    const changed = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(offer, DEBOUNCE);
    };
    // The first selection may have been made before this code had come.
    changed();
    document.addEventListener('selectionchange', changed);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [made]);
  return { offered, withdraw: () => setOffered(null) };
}

/** Enter looks up what was selected, with the keyboard or without, before it opens any one word. */
function useEnter(offered: boolean, open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!offered) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(PRESSED_BY_ENTER)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [offered]);
}

/**
 * After a stretch of text has been selected, offers to look it up: selecting alone opens nothing,
 * so that copying stays undisturbed.
 */
export function LookUpButton() {
  const { annotations, selection, viewport } = useReader();
  const made = useCallback(
    () => madeIn(viewport.page.current, annotations),
    [annotations, viewport],
  );
  const { offered, withdraw } = useOffered(made);
  const open = () => {
    if (!offered) return;
    // The selection may have grown since the button came.
    selection.getState().openSelection(made()?.found ?? offered.selection);
    withdraw();
    window.getSelection()?.removeAllRanges();
  };
  useEnter(offered !== null, open);
  if (!offered) return null;
  return (
    <button
      type="button"
      className="look-up"
      data-keep-open=""
      style={{ left: offered.left, top: offered.top }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={open}
    >
      Look up
    </button>
  );
}
