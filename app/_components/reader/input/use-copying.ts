'use client';

import { useEffect } from 'react';
import { paragraphElements, textElement } from '../window/elements';
import type { Viewport } from '../window/viewport';

/** Line breaks of the blank lines that stand before a paragraph. */
const blankBefore = ({ previousElementSibling: before }: Element): number =>
  Number((before instanceof HTMLElement && before.dataset.lines) || 0);

/**
 * What of the text is selected, with the text's own line breaks: browsers put a blank line between
 * any two paragraphs. null where the selection is not of several paragraphs of the text.
 */
function selectedText(page: ParentNode, selection: Selection | null): string | null {
  const text = textElement(page);
  if (!text || !selection || selection.rangeCount !== 1) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const paragraphs = paragraphElements(text).filter((element) => range.intersectsNode(element));
  if (paragraphs.length < 2) return null;
  return paragraphs
    .map((element, index) => {
      const within = document.createRange();
      within.selectNodeContents(element);
      if (index === 0 && element.contains(range.startContainer)) {
        within.setStart(range.startContainer, range.startOffset);
      }
      if (index === paragraphs.length - 1 && element.contains(range.endContainer)) {
        within.setEnd(range.endContainer, range.endOffset);
      }
      const breaks = index === 0 ? '' : '\n'.repeat(1 + blankBefore(element));
      return breaks + within.toString();
    })
    .join('');
}

/** Copies several paragraphs as they stand in the text, with its blank lines and no others. */
export function useCopying({ page }: Viewport): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const text = page.current && selectedText(page.current, window.getSelection());
      if (!text || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [page]);
}
