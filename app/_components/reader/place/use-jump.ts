'use client';

import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { indexAt } from '@/lib/reader/text/outline';
import type { ReaderParts } from '../reader-context';
import { paragraphElement, wordElement } from '../window/elements';

type JumpParts = Pick<ReaderParts, 'annotations' | 'windowing' | 'viewport'>;

/**
 * Brings the word at an offset into the page, and to where `block` says on the axis. Gives the word,
 * or its paragraph where it is no word's beginning; null if it has not arrived.
 */
export type Jump = (offset: number, block?: ScrollLogicalPosition) => HTMLElement | null;

/** Jumps within a text: a section is set as words first. */
export function useJump({ annotations, windowing, viewport }: JumpParts): Jump {
  return useCallback(
    (offset, block = 'nearest') => {
      const page = viewport.page.current;
      const sections = annotations.sections();
      const section = sections[indexAt(sections, offset)];
      if (!section || !page || offset >= annotations.length()) return null;
      flushSync(() => windowing.setNow(section));
      const paragraph = section.paragraphs[indexAt(section.paragraphs, offset)];
      const target =
        wordElement(page, offset) ?? (paragraph ? paragraphElement(page, paragraph.start) : null);
      target?.scrollIntoView({ block, inline: block, behavior: 'instant' });
      // Sections passed on the way get their true size only when laid out: land once more.
      if (block !== 'nearest') {
        requestAnimationFrame(() =>
          target?.scrollIntoView({ block, inline: block, behavior: 'instant' }),
        );
      }
      return target;
    },
    [annotations, windowing, viewport],
  );
}
