'use client';

import { useLayoutEffect, useRef } from 'react';
import { type Command, commandOf } from '@/lib/reader/input/keys';
import type { Viewport } from '../window/viewport';

/** Fields and menus keep their own keys; so do the settings. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [data-own-keys]';
/** Enter and space belong to these. */
const PRESSABLE = 'button, a, summary';

/**
 * One listener for the page: turns key presses into commands.
 * @param run gives true when the command was carried out
 */
export function useKeyboard(viewport: Viewport, run: (command: Command) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  // With the page itself, not some time after it: a key pressed in between would be lost.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest(OWN_KEYS)) return;
      if (event.key === 'Enter' && target.closest(PRESSABLE)) return;
      const command = commandOf({
        key: event.key,
        shift: event.shiftKey,
        walking: viewport.page.current?.contains(target) ?? false,
        axis: viewport.axis(),
      });
      if (command && latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [viewport]);
}
