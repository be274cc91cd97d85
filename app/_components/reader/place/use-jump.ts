'use client';

import { type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { indexAt } from '@/lib/reader/text/outline';
import type { ReaderParts } from '../reader-context';
import { wordElement } from '../window/elements';

type JumpParts = Pick<ReaderParts, 'annotations' | 'nearness'>;

/** Brings the word at an offset into the page, setting its section as words first; null if it has not arrived. */
export function useJump(root: RefObject<HTMLElement | null>, { annotations, nearness }: JumpParts) {
  return useCallback(
    (offset: number, block: ScrollLogicalPosition = 'nearest'): HTMLElement | null => {
      const sections = annotations.sections();
      const section = sections[indexAt(sections, offset)];
      if (!section || !root.current || offset >= annotations.length()) return null;
      flushSync(() => nearness.settle(section));
      const word = wordElement(root.current, offset);
      const paragraph = section.paragraphs[indexAt(section.paragraphs, offset)];
      const target =
        word ?? root.current.querySelector<HTMLElement>(`[data-start="${paragraph?.start}"]`);
      target?.scrollIntoView({ block, inline: block, behavior: 'instant' });
      // Sections passed on the way get their true size only when laid out: land once more.
      if (block !== 'nearest') {
        requestAnimationFrame(() =>
          target?.scrollIntoView({ block, inline: block, behavior: 'instant' }),
        );
      }
      return target;
    },
    [root, annotations, nearness],
  );
}
