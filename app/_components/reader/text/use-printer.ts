'use client';

import { useCallback, useEffect, useRef } from 'react';
import { type SettledFaces, settleFaces } from '../../ui/fonts/settled-faces';
import { followStillness, type Stillness } from '../window/idle';
import { createPrinter, type Printer } from './printer';

/**
 * Has the syllables of an open text written out and its typefaces settled; returns what a
 * paragraph is to be given to.
 */
export function usePrinter(): (paragraph: HTMLElement) => void {
  const printer = useRef<Printer>(null);
  const faces = useRef<SettledFaces>(null);
  const stillness = useRef<Stillness>(null);
  useEffect(
    () => () => {
      printer.current?.stop();
      faces.current?.stop();
      stillness.current?.stop();
      printer.current = null;
      faces.current = null;
      stillness.current = null;
    },
    [],
  );
  return useCallback((paragraph) => {
    stillness.current ??= followStillness();
    const { moving } = stillness.current;
    faces.current ??= settleFaces(document, moving);
    faces.current.learn(paragraph);
    // Without style sheets made by scripts everything is printed by `attr()`.
    if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
    printer.current ??= createPrinter(document, moving);
    printer.current.learn(paragraph);
  }, []);
}
