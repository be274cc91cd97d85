'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { type Command, commandOf } from '@/lib/reader/input/keys';

/** Fields and menus keep their own keys; so do the settings. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [data-own-keys]';
/** Enter and space belong to these. */
const PRESSABLE = 'button, a, summary';

interface KeyboardOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly vertical: () => boolean;
  /** True when the command was carried out. */
  readonly run: (command: Command) => boolean;
}

/** One listener for the page: turns key presses into commands. */
export function useKeyboard({ root, vertical, run }: KeyboardOptions): void {
  const latest = useRef({ vertical, run });
  latest.current = { vertical, run };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest(OWN_KEYS)) return;
      if (event.key === 'Enter' && target.closest(PRESSABLE)) return;
      const command = commandOf({
        key: event.key,
        shift: event.shiftKey,
        walking: root.current?.contains(target) ?? false,
        vertical: latest.current.vertical(),
      });
      if (command && latest.current.run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [root]);
}
