'use client';

import { useMemo } from 'react';
import { usePreferencesStore, useVocabularyStore } from '../../ui/stores/stores';
import type { ActionTools } from './action-tools';
import { type Actions, createActions } from './actions';

/** What can be done with the current word or the screen, by key or from the menu. */
export function useActions(options: Omit<ActionTools, 'preferences' | 'vocabulary'>): Actions {
  const { parts, set, onHelp, onImmersive } = options;
  const preferences = usePreferencesStore();
  const vocabulary = useVocabularyStore();
  return useMemo(
    () => createActions({ parts, preferences, vocabulary, set, onHelp, onImmersive }),
    [parts, preferences, vocabulary, set, onHelp, onImmersive],
  );
}
