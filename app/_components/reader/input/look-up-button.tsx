'use client';

import { useCallback, useEffect, useState } from 'react';
import { type Selection, selectionOf } from '@/lib/reader/panel/selection-words';
import { useReader } from '../reader-context';
import { offsetOf, wordElements, wordOf } from '../window/elements';

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

/**
 * After a stretch of text has been selected, offers to look it up: selecting alone opens nothing,
 * so that copying stays undisturbed.
 */
export function LookUpButton() {
  const { annotations, selection, viewport } = useReader();
  const [offered, setOffered] = useState<Offered | null>(null);
  /** What is selected now; null where it is none of this text's business. */
  const madeSelection = useCallback(() => {
    const selected = window.getSelection();
    const page = viewport.page.current;
    if (!selected || selected.isCollapsed || !page || selected.rangeCount === 0) {
      return { found: null, range: null };
    }
    const range = selected.getRangeAt(0);
    if (!page.contains(range.commonAncestorContainer)) return null;
    const edges = edgeOffsets(range, page);
    const paragraphs = edges ? (annotations.blockAt(edges[0])?.paragraphs ?? []) : [];
    const tokens = paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.tokens));
    return { found: edges && selectionOf(tokens, { start: edges[0], end: edges[1] }), range };
  }, [annotations, viewport]);
  useEffect(() => {
    let timer = 0;
    const changed = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const made = madeSelection();
        if (!made) return;
        const { found, range } = made;
        if (!found || !range) {
          setOffered(null);
          return;
        }
        const box = range.getBoundingClientRect();
        setOffered({
          selection: found,
          left: Math.max(8, Math.min(box.left, window.innerWidth - 140)) + window.scrollX,
          top: box.bottom + window.scrollY + 8,
        });
      }, 180);
    };
    // The first selection may have been made before this code had come.
    changed();
    document.addEventListener('selectionchange', changed);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [madeSelection]);
  if (!offered) return null;
  return (
    <button
      type="button"
      className="look-up"
      data-keep-open=""
      style={{ left: offered.left, top: offered.top }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        // The selection may have grown since the button came.
        selection.getState().openSelection(madeSelection()?.found ?? offered.selection);
        setOffered(null);
        window.getSelection()?.removeAllRanges();
      }}
    >
      Look up
    </button>
  );
}
