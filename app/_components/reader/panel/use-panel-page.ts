'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { NumberToken, Word } from '@/lib/domain/token';
import { type KnownWord, wordOfEntry, wordOfPlace } from '@/lib/reader/encounter';
import { type PanelContent, surfaceContent, tokenContent } from '@/lib/reader/panel';
import { openOffset } from '@/lib/reader/selection-store';
import { type Place, placeAt } from '@/lib/reader/walk';
import { useReader } from '../reader-context';

export interface PanelView {
  /** The place in the text the panel hangs on. */
  readonly place: Place;
  /** The token itself, on the first step only. */
  readonly token: Word | NumberToken | null;
  readonly content: PanelContent;
  /** What saving keeps; null where the dictionary has nothing. */
  readonly word: KnownWord | null;
  readonly depth: number;
}

/** What the panel shows now; null when it is closed. Everything comes from what the page holds. */
export function usePanelPage(): PanelView | null {
  const { annotations, selection } = useReader();
  const offset = useStore(selection, openOffset);
  const trail = useStore(selection, (state) => state.trail);
  return useMemo(() => {
    const page = trail.at(-1);
    if (offset === null || !page) return null;
    const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
    const place = placeAt(text, offset);
    if (!place) return null;
    const entriesOf = (surface: string) => annotations.entriesOf(surface, offset);
    const depth = trail.length;
    if (page.kind === 'surface') {
      const content = surfaceContent(page.surface, entriesOf);
      const word = content.main ? wordOfEntry(content.main) : null;
      return { place, token: null, content, word, depth };
    }
    const byId = (id: string) => annotations.blockAt(offset)?.entries.get(id);
    const content = tokenContent(place.token, byId, entriesOf);
    const ids = place.token.entries ?? [];
    const known = place.token.kind === 'word' || content.main !== null;
    const word = known ? wordOfPlace(place, content.main, ids) : null;
    return { place, token: place.token, content, word, depth };
  }, [annotations, offset, trail]);
}
