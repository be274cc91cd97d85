'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Lookup } from '@/lib/domain/lexicon/lexicon';
import { meantFirst } from '@/lib/domain/lexicon/meant-first';
import type { Block } from '@/lib/domain/text';
import type { NumberToken, Word } from '@/lib/domain/token';
import type { Place } from '@/lib/reader/input/walk';
import { type KnownWord, wordOfEntry, wordOfPlace } from '@/lib/reader/panel/encounter';
import { countsHere, measureFirst } from '@/lib/reader/panel/measure-word';
import { openPlace } from '@/lib/reader/panel/open-place';
import {
  type EntriesOf,
  type PanelContent,
  selectionContent,
  surfaceContent,
  tokenContent,
} from '@/lib/reader/panel/pages';
import {
  glossOfPhrase,
  phraseOf,
  type SelectedPhrase,
  wordOfPhrase,
} from '@/lib/reader/panel/phrase';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { useEntries } from '../../lookup/lookup-entries';
import { useSelectionLookup } from '../../lookup/use-selection-lookup';
import { useReader } from '../reader-context';

export interface PanelView {
  /** The place in the text the panel hangs on. */
  readonly place: Place;
  /** The token itself, on the first step only. */
  readonly token: Word | NumberToken | null;
  /** The selected stretch, where one was opened. */
  readonly phrase: SelectedPhrase | null;
  readonly content: PanelContent;
  /** What saving keeps; null where the dictionary has nothing. */
  readonly word: KnownWord | null;
  readonly depth: number;
}

/** What the panel shows at one step, wherever it hangs. */
type Shown = Pick<PanelView, 'token' | 'phrase' | 'content' | 'word'>;

function tokenPage(place: Place, { entries }: Block, entriesOf: EntriesOf): Shown {
  const { token, sentence } = place;
  const found = tokenContent(token, (id) => entries.get(id), entriesOf);
  const counts = countsHere(sentence.tokens, sentence.tokens.indexOf(token));
  const meant = meantFirst(found.main, token);
  const main = counts && meant && meant === found.main ? measureFirst(meant) : meant;
  const content = main === found.main ? found : { ...found, main };
  const known = token.kind === 'word' || content.main !== null;
  const word = known ? wordOfPlace(place, content.main, token.entries ?? []) : null;
  return { token, phrase: null, content, word };
}

function surfacePage(surface: string, entriesOf: EntriesOf): Shown {
  const content = surfaceContent(surface, entriesOf);
  const word = content.main ? wordOfEntry(content.main) : null;
  return { token: null, phrase: null, content, word };
}

function phrasePage(phrase: SelectedPhrase, lookup: Lookup, { entries }: Block): Shown {
  const content = selectionContent(phrase, lookup);
  const inside = (surface: string) =>
    [...content.words, ...content.characters].find((part) => part.surface === surface)?.entries ??
    [];
  const word = content.main
    ? wordOfEntry(content.main)
    : wordOfPhrase(
        phrase,
        glossOfPhrase(phrase, (id) => entries.get(id), inside),
      );
  return { token: null, phrase, content, word };
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
    const entriesOf = (surface: string) =>
      surface === missing && remote ? remote : local(surface);
    const shown =
      page.kind === 'token'
        ? tokenPage(place, block, entriesOf)
        : page.kind === 'surface'
          ? surfacePage(page.surface, entriesOf)
          : lookup && phrasePage(phraseOf(block.paragraphs, page.selection), lookup, block);
    return shown && { place, depth: trail.length, ...shown };
  }, [annotations, selection, block, offset, page, trail, local, lookup, missing, remote]);
}
