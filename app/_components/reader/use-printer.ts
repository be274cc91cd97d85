'use client';

import { useCallback, useEffect, useRef } from 'react';
import { createPrinter, type Printer } from './printer';

/** Has the syllables of an open text written out; returns what a paragraph is to be given to. */
export function usePrinter(): (paragraph: HTMLElement) => void {
  const printer = useRef<Printer>(null);
  useEffect(
    () => () => {
      printer.current?.stop();
      printer.current = null;
    },
    [],
  );
  return useCallback((paragraph) => {
    // Without style sheets made by scripts everything is printed by `attr()`.
    if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype)) return;
    printer.current ??= createPrinter(document);
    printer.current.learn(paragraph);
  }, []);
}
