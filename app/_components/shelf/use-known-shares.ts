'use client';

import { createContext, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WordProfile } from '@/lib/domain/wire/profile';
import { KnownShares } from '@/lib/study/vocabulary/known-shares';
import { useLibrary, useStores } from '../ui/stores/stores';

/** Shares known by text, 0 to 1; `round` counts what has changed. */
type Shares = { readonly shares: KnownShares; readonly round: number };

/** For the rows of a shelf. */
export const SharesContext = createContext<StoreApi<Shares> | null>(null);

/**
 * Keeps the shares known of all texts of the shelf as words change, so that only the rows whose
 * share changes are drawn anew.
 * @param articles the words of the articles, by their id
 */
export function useKnownShares(articles: Readonly<Record<string, WordProfile>>): StoreApi<Shares> {
  const { vocabulary } = useStores();
  const own = useLibrary((state) => state.profiles);
  const store = useMemo(
    () => createStore<Shares>()(() => ({ shares: new KnownShares(), round: 0 })),
    [],
  );
  useEffect(() => {
    const { shares } = store.getState();
    const take = () => {
      shares.follow(vocabulary.getState().words);
      store.setState(({ round }) => ({ round: round + 1 }));
    };
    shares.texts([...Object.entries(articles), ...own]);
    take();
    return vocabulary.subscribe((state, before) => {
      if (state.words !== before.words) take();
    });
  }, [store, vocabulary, articles, own]);
  return store;
}

/** The share of a text's words the learner knows; null before any is known. */
export function useKnownShare(id: string): number | null {
  const store = useContext(SharesContext);
  if (!store) throw new Error('A row stands on a shelf.');
  return useStore(store, ({ shares }) => shares.share(id));
}
