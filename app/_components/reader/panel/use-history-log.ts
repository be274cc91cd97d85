'use client';

import { useEffect } from 'react';
import { encounterAt } from '@/lib/reader/panel/encounter';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { noteLookUp } from '@/lib/study/lookups/lookups';
import { historyStore } from '../../lookup/use-history';
import { useStores } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { afterFrame } from '../window/after-frame';
import { wordHere } from './word-here';

/**
 * Notes each word that is opened in the list of this sitting, and counts it across days; the one that is open already, too,
 * for this comes with the panel.
 */
export function useHistoryLog({ selection, annotations, info, href }: ReaderParts): void {
  const { storage, vocabulary } = useStores();
  useEffect(() => {
    const note = (offset: number): void => {
      // First the panel is to be seen: the list is kept in the session's storage, on the spot.
      afterFrame(() => {
        const here = wordHere(annotations, offset);
        if (!here) return;
        const { traditional, simplified, gloss } = here.word;
        const { words } = vocabulary.getState();
        const met = encounterAt(here.place, info, href);
        // A convenience: what cannot be counted now is counted another time.
        noteLookUp(storage, words.get(here.word.id), here.word, met, Date.now()).catch(
          () => undefined,
        );
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
  }, [selection, annotations, info, href, storage, vocabulary]);
}
