'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Entry, Lookup } from '@/lib/domain/lexicon/lexicon';
import { joinLookups, lookupSelection, type Selection } from '@/lib/reader/panel/selection-words';
import { askLookup } from './lookup-entries';

/**
 * What a panel shows of a selected stretch: at once from the page's own entries, and completed by
 * the server's dictionary when it answers. Null while nothing is selected.
 */
export function useSelectionLookup(
  selection: Selection | null,
  entriesOf: (surface: string) => readonly Entry[],
): Lookup | null {
  const [remote, setRemote] = useState<{ of: Selection; lookup: Lookup } | null>(null);
  useEffect(() => {
    if (!selection) return;
    let current = true;
    askLookup(selection.traditional).then(
      (lookup) => current && setRemote({ of: selection, lookup }),
      // Without network the page's own entries have to do.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [selection]);
  return useMemo(() => {
    if (!selection) return null;
    const local = lookupSelection(selection, entriesOf);
    return remote?.of === selection ? joinLookups(local, remote.lookup) : local;
  }, [selection, entriesOf, remote]);
}
