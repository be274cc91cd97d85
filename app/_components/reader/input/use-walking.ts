'use client';

import { useCallback } from 'react';
import type { Command } from '@/lib/reader/input/keys';
import { firstFrom, type Place, placeAt, step, type Walkable } from '@/lib/reader/input/walk';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { wordIdOf } from '@/lib/reader/panel/word-id';
import { useVocabularyStore } from '../../ui/stores/stores';
import type { Jump } from '../place/use-jump';
import type { ReaderParts } from '../reader-context';
import { tabStops } from '../window/elements';

interface WalkingOptions {
  readonly parts: ReaderParts;
  readonly jump: Jump;
}

/** Moves the roving tab stop to a word. */
function focusWord(page: HTMLElement, word: HTMLElement): void {
  for (const old of tabStops(page)) old.removeAttribute('tabindex');
  word.tabIndex = 0;
  word.focus({ preventScroll: true });
}

/** Walks the words and opens them by key; false leaves the key to others. */
export function useWalking({ parts, jump }: WalkingOptions) {
  const { annotations, selection, viewport } = parts;
  const vocabulary = useVocabularyStore();

  return useCallback(
    (command: Command): boolean => {
      const text: Walkable = {
        sections: annotations.sections(),
        paragraph: annotations.paragraph,
      };
      const state = selection.getState();
      const page = viewport.page.current;
      if (!page) return false;
      const here = () => state.current ?? viewport.firstVisible()?.offset ?? 0;
      const go = (place: Place | undefined): boolean => {
        if (!place) return false;
        const { start } = place.token.span;
        const word = jump(start);
        if (openOffset(state) !== null) state.open(start);
        else state.moveTo(start);
        if (word && openOffset(state) === null) focusWord(page, word);
        return true;
      };
      switch (command.kind) {
        case 'walk':
          if (state.current === null) return go(firstFrom(text, here()));
          return go(step(text, state.current, command.unit, command.by));
        case 'unknown': {
          const { words } = vocabulary.getState();
          const settled = new Set(['known', 'ignored']);
          return go(
            step(text, here(), 'word', command.by, ({ token }) => {
              const status = words.get(wordIdOf(token))?.status ?? 'new';
              return token.kind === 'word' && !settled.has(status);
            }),
          );
        }
        case 'open':
          if (state.current === null || !placeAt(text, state.current)) return false;
          state.open(state.current);
          return true;
        case 'close': {
          const offset = openOffset(state);
          if (offset === null) return false;
          state.close();
          const word = jump(offset);
          if (word) focusWord(page, word);
          return true;
        }
        case 'back':
          if (state.trail.length < 2) return false;
          state.back();
          return true;
        default:
          return false;
      }
    },
    [annotations, selection, viewport, vocabulary, jump],
  );
}
