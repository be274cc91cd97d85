'use client';

import { useEffect } from 'react';
import { createPanelEntry } from '@/lib/reader/panel/panel-entry';
import { openOffset, type SelectionStore } from '@/lib/reader/panel/selection-store';

/** Lets the browser's back button close the panel. */
export function useBackButton(selection: SelectionStore): void {
  useEffect(() => {
    const entry = createPanelEntry({
      entries: window.history,
      href: () => window.location.href,
      isOpen: () => openOffset(selection.getState()) !== null,
      close: () => selection.getState().close(),
    });
    const stop = selection.subscribe((state, before) => {
      if (openOffset(state) !== null && openOffset(before) === null) entry.opened();
    });
    window.addEventListener('popstate', entry.arrived);
    const restoration = window.history.scrollRestoration;
    window.history.scrollRestoration = 'manual';
    return () => {
      stop();
      window.removeEventListener('popstate', entry.arrived);
      window.history.scrollRestoration = restoration;
    };
  }, [selection]);
}
