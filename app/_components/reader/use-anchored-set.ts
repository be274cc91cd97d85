'use client';

import { type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { Preferences } from '@/lib/reader/preferences';
import { openOffset, type SelectionStore } from '@/lib/reader/selection-store';
import { usePreferencesStore } from '../ui/stores';
import { firstVisible, wordElement } from './elements';

/** The line to hold still: of the word that is or was open if it is on the screen, else the first. */
function anchorIn(text: HTMLElement, selection: SelectionStore, vertical: boolean) {
  const state = selection.getState();
  const offset = openOffset(state) ?? state.current;
  const word = offset === null ? null : wordElement(text, offset);
  const box = word?.getBoundingClientRect();
  const inside =
    box &&
    box.bottom > 0 &&
    box.top < window.innerHeight &&
    box.right > 0 &&
    box.left < window.innerWidth;
  if (inside) return word;
  return firstVisible(text, vertical)?.element ?? null;
}

/** Where the text scrolls: the window, or in vertical text the text's own column box. */
const scrollBy = (text: HTMLElement, vertical: boolean, dx: number, dy: number) =>
  vertical ? text.scrollBy(dx, 0) : window.scrollBy(0, dy);

/** Changes a preference so that the line being read stays where it is on the screen. */
export function useAnchoredSet(root: RefObject<HTMLElement | null>, selection: SelectionStore) {
  const store = usePreferencesStore();
  return useCallback(
    (change: Partial<Preferences>) => {
      const text = root.current;
      const vertical = store.getState().direction === 'vertical';
      const turns =
        change.direction !== undefined && change.direction !== store.getState().direction;
      const anchor = text && anchorIn(text, selection, vertical);
      const before = anchor?.getBoundingClientRect();
      flushSync(() => store.getState().set(change));
      if (!text || !anchor || !before) return;
      if (turns) {
        anchor.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        return;
      }
      const after = anchor.getBoundingClientRect();
      const [dx, dy] = [after.right - before.right, after.top - before.top];
      if (Math.abs(vertical ? dx : dy) >= 1) scrollBy(text, vertical, dx, dy);
    },
    [root, selection, store],
  );
}
