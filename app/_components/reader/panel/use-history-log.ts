'use client';

import { useEffect } from 'react';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { historyStore } from '../../lookup/use-history';
import type { ReaderParts } from '../reader-context';
import { afterFrame } from '../window/after-frame';
import { wordHere } from './word-here';

/**
 * Notes each word that is opened in the list of this sitting; the one that is open already, too,
 * for this comes with the panel.
 */
export function useHistoryLog({ selection, annotations, info, href }: ReaderParts): void {
  useEffect(() => {
    const note = (offset: number): void => {
      // First the panel is to be seen: the list is kept in the session's storage, on the spot.
      afterFrame(() => {
        const here = wordHere(annotations, offset);
        if (!here) return;
        const { traditional, simplified, gloss } = here.word;
        historyStore().getState().add({
          traditional,
          simplified,
          gloss,
          textId: info.id,
          textTitle: info.title,
          href,
          offset,
        });
      });
    };
    const open = openOffset(selection.getState());
    if (open !== null) note(open);
    return selection.subscribe((state, before) => {
      const offset = openOffset(state);
      if (offset !== null && offset !== openOffset(before)) note(offset);
    });
  }, [selection, annotations, info, href]);
}
