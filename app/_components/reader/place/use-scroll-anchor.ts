'use client';

import { type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';
import type { Preferences } from '@/lib/reader/preferences/preferences';
import { usePreferencesStore } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { firstVisible, wordElement } from '../window/elements';
import { scrollOurselves } from '../window/programmatic-scroll';
import { useTurning } from '../window/use-progressive-change';

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

/** What leaves lines as they are, or nearly: colours, and one character for another. */
const IN_PLACE: readonly (keyof Preferences)[] = [
  'theme',
  'toneColours',
  'colours',
  'marks',
  'script',
  'spelling',
];
const reflows = (change: Partial<Preferences>): boolean =>
  (Object.keys(change) as (keyof Preferences)[]).some((key) => !IN_PLACE.includes(key));

/** Where the text scrolls: the window, or in vertical text the text's own column box. */
const scrollBy = (text: HTMLElement, vertical: boolean, dx: number, dy: number) =>
  vertical ? text.scrollBy(dx, 0) : scrollOurselves(dy);

/** Changes a preference so that the line being read stays where it is on the screen. */
export function useAnchoredSet(root: RefObject<HTMLElement | null>, parts: ReaderParts) {
  const store = usePreferencesStore();
  const { selection } = parts;
  const steady = useCallback(
    (step: (line: Element | null) => void) => {
      const text = root.current;
      const vertical = store.getState().direction === 'vertical';
      const anchor = text && anchorIn(text, selection, vertical);
      const before = anchor?.getBoundingClientRect();
      step(anchor);
      if (!text || !anchor || !before) return;
      const after = anchor.getBoundingClientRect();
      const [dx, dy] = [after.right - before.right, after.top - before.top];
      if (Math.abs(vertical ? dx : dy) >= 1) scrollBy(text, vertical, dx, dy);
    },
    [root, selection, store],
  );
  const turning = useTurning(root, parts, steady);
  return useCallback(
    (change: Partial<Preferences>) => {
      const { direction, set } = store.getState();
      const apply = () => flushSync(() => set(change));
      if (change.direction === undefined || change.direction === direction) {
        if (turning.current) turning.current.run(apply, reflows(change));
        else steady(apply);
        return;
      }
      const text = root.current;
      const anchor = text && anchorIn(text, selection, direction === 'vertical');
      apply();
      anchor?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    },
    [root, selection, store, steady, turning],
  );
}
