'use client';
import { type RefObject, useEffect } from 'react';
import type { Speaker } from '@/lib/reader/speech/speaker';
import { markSpoken } from './spoken-mark';

/**
 * Follows the speaker in the text without a React render. `bring` is called with an offset whose
 * words are not rendered; the mark is tried again in the next frame.
 */
export function useSpokenMark(
  root: RefObject<HTMLElement | null>,
  speaker: Speaker,
  bring: (offset: number) => void,
): void {
  useEffect(() => {
    const follow = (state: ReturnType<Speaker['store']['getState']>) => {
      const text = root.current;
      if (!text || markSpoken(text, state)) return;
      const wanted = state.offset ?? state.span?.start;
      if (wanted === undefined) return;
      bring(wanted);
      requestAnimationFrame(() => markSpoken(text, speaker.store.getState()));
    };
    // It may speak by now: this comes with the bar of reading aloud.
    follow(speaker.store.getState());
    return speaker.store.subscribe((state, before) => {
      if (state.offset !== before.offset || state.span !== before.span) follow(state);
    });
  }, [root, speaker, bring]);
}
