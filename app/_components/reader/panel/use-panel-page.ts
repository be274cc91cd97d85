'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { NumberToken, Word } from '@/lib/domain/token';
import type { Place } from '@/lib/reader/input/walk';
import { type KnownWord, wordOfEntry, wordOfPlace } from '@/lib/reader/panel/encounter';
import { countsHere, measureFirst } from '@/lib/reader/panel/measure-word';
import { openPlace } from '@/lib/reader/panel/open-place';
import {
  type PanelContent,
  selectionContent,
  surfaceContent,
  tokenContent,
} from '@/lib/reader/panel/pages';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { useEntries } from '../../lookup/lookup-entries';
import { useSelectionLookup } from '../../lookup/use-selection-lookup';
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

/**
 * What the panel shows now; null when it is closed. The page holds all that its words need; the
 * server is asked only for what was reached by following (a measure word) or selecting.
 */
export function usePanelPage(): PanelView | null {
  const { annotations, selection } = useReader();
  const offset = useStore(selection, openOffset);
  const trail = useStore(selection, (state) => state.trail);
  const page = trail.at(-1);
  // A block changes when the learner corrects it, and when words it lacked have been asked for.
  const shown = () => (offset === null ? undefined : annotations.blockAt(offset));
  const block = useSyncExternalStore(annotations.subscribe, shown, shown);
  const local = useCallback(
    (surface: string) => (offset === null || !block ? [] : annotations.entriesOf(surface, offset)),
    [annotations, offset, block],
  );
  const selected = page?.kind === 'selection' ? page.selection : null;
  const lookup = useSelectionLookup(selected, local);
  const followed = page?.kind === 'surface' ? page.surface : null;
  const missing = followed !== null && local(followed).length === 0 ? followed : null;
  const remote = useEntries(missing);

  return useMemo(() => {
    if (offset === null || !page || !block) return null;
    const text = { sections: annotations.sections(), paragraph: annotations.paragraph };
    const place = openPlace(text, selection.getState());
    if (!place) return null;
    const depth = trail.length;
    const entriesOf = (surface: string) =>
      surface === missing && remote ? remote : local(surface);
    if (page.kind === 'token') {
      const byId = (id: string) => block.entries.get(id);
      const found = tokenContent(place.token, byId, entriesOf);
      const counts = countsHere(place.sentence.tokens, place.sentence.tokens.indexOf(place.token));
      const content = counts && found.main ? { ...found, main: measureFirst(found.main) } : found;
      const ids = place.token.entries ?? [];
      const known = place.token.kind === 'word' || content.main !== null;
      const word = known ? wordOfPlace(place, content.main, ids) : null;
      return { place, token: place.token, content, word, depth };
    }
    const content =
      page.kind === 'surface'
        ? surfaceContent(page.surface, entriesOf)
        : lookup && selectionContent(page.selection, lookup);
    if (!content) return null;
    const word = content.main ? wordOfEntry(content.main) : null;
    return { place, token: null, content, word, depth };
  }, [annotations, selection, block, offset, page, trail, local, lookup, missing, remote]);
}
