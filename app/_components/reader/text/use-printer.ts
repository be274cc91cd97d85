'use client';

import { useCallback, useEffect, useRef } from 'react';
import { type SettledFaces, settleFaces } from '../../ui/fonts/settled-faces';
import { type IdleWatch, watchIdle } from '../window/scroll-idle';
import { createPrinter, type Printer } from './printer';

/**
 * Has the syllables of an open text written out and its typefaces settled; returns what a
 * paragraph is to be given to.
 */
export function usePrinter(): (paragraph: HTMLElement) => void {
  const printer = useRef<Printer>(null);
  const faces = useRef<SettledFaces>(null);
  const idle = useRef<IdleWatch>(null);
  useEffect(
    () => () => {
      printer.current?.stop();
      faces.current?.stop();
      idle.current?.stop();
      printer.current = null;
      faces.current = null;
      idle.current = null;
    },
    [],
  );
  return useCallback((paragraph) => {
    idle.current ??= watchIdle();
    const { untilScrollIdle } = idle.current;
    faces.current ??= settleFaces(document, untilScrollIdle);
    faces.current.learn(paragraph);
    // Without style sheets made by scripts everything is printed by `attr()`.
    if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
    printer.current ??= createPrinter(document, untilScrollIdle);
    printer.current.learn(paragraph);
  }, []);
}
