'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SavedWord } from '@/lib/domain/card';
import {
  type CorrectionsState,
  type CorrectionsStore,
  createCorrections,
} from '@/lib/reader/corrections/store';
import type { LayoutEngine } from '@/lib/reader/preferences/layout-engine';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import {
  createPreferencesStore,
  type PreferencesState,
  type PreferencesStore,
} from '@/lib/reader/preferences/store';
import { applyToRoot, chosenPreferences, connectPreferences } from '@/lib/reader/preferences/sync';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { createLibrary, type LibraryState, type LibraryStore } from '@/lib/study/texts/library';
import {
  createVocabulary,
  type VocabularyState,
  type VocabularyStore,
} from '@/lib/study/vocabulary/vocabulary';
import { request } from '../../engine/request';
import { afterStart } from './after-start';
import { afterTexts } from './after-texts';

export interface Stores {
  readonly storage: LearnerStorage;
  readonly preferences: PreferencesStore;
  readonly vocabulary: VocabularyStore;
  readonly corrections: CorrectionsStore;
  readonly library: LibraryStore;
  /** Whose layout the page is set by; the same on the server and in the browser. */
  readonly engine: LayoutEngine;
}

/** Pages are shared between readers: what this one chose, the browser knows itself. */
const chosen = (rendered: Preferences): Preferences =>
  typeof document === 'undefined' ? rendered : chosenPreferences(document, rendered);

/** Nothing is opened until the effects run, so that rendering on the server touches nothing. */
function createStores(initial: Preferences, engine: LayoutEngine): Stores {
  const storage = openStorage();
  return {
    storage,
    preferences: createPreferencesStore(initial, chosen(initial)),
    vocabulary: createVocabulary(storage),
    corrections: createCorrections(storage),
    library: createLibrary(storage, request),
    engine,
  };
}

const StoresContext = createContext<Stores | null>(null);

/** The learner's cold stores, one set a tab, over all pages. */
export function StoresProvider({
  initial,
  engine,
  children,
}: {
  readonly initial: Preferences;
  readonly engine: LayoutEngine;
  readonly children: ReactNode;
}) {
  const [stores] = useState(() => createStores(initial, engine));
  useEffect(() => {
    // A page out of the browser's memory may be older than the last choice.
    applyToRoot(document.documentElement, stores.preferences.getState());
    const connect = () => [
      connectPreferences(stores.preferences, document),
      stores.library.getState().connect(),
      stores.corrections.getState().connect(),
      afterTexts(stores.library, () => stores.vocabulary.getState().connect()),
    ];
    let stops = connect();
    const leaveLate = afterStart(stores.storage);
    const stop = () => {
      for (const end of stops.splice(0)) end();
    };
    // A page brought back from the browser's memory has heard nothing in the meantime.
    const again = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      stop();
      stops = connect();
      stores.preferences.setState(chosen(stores.preferences.getState()));
    };
    window.addEventListener('pageshow', again);
    return () => {
      window.removeEventListener('pageshow', again);
      leaveLate();
      stop();
    };
  }, [stores]);
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('StoresProvider is missing above this component.');
  return stores;
}

export const useLayoutEngine = (): LayoutEngine => useStores().engine;
export const useStorage = (): LearnerStorage => useStores().storage;
export const usePreferencesStore = (): PreferencesStore => useStores().preferences;

export const useVocabularyStore = (): VocabularyStore => useStores().vocabulary;

/** Select one field: a component re-renders when what it selects changes. */
export const usePreferences = <Field,>(select: (state: PreferencesState) => Field): Field =>
  useStore(useStores().preferences, select);

export const useVocabulary = <Field,>(select: (state: VocabularyState) => Field): Field =>
  useStore(useStores().vocabulary, select);

export const useCorrectionsStore = (): CorrectionsStore => useStores().corrections;

export const useCorrections = <Field,>(select: (state: CorrectionsState) => Field): Field =>
  useStore(useStores().corrections, select);

export const useLibrary = <Field,>(select: (state: LibraryState) => Field): Field =>
  useStore(useStores().library, select);

/** The record of a word by its id, its standard Traditional form. */
export const useSavedWord = (id: string): SavedWord | undefined =>
  useVocabulary((state) => state.words.get(id));
