'use client';

import { useCallback, useMemo, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { NOTHING_SELECTED, picked, pickedAll } from '@/lib/study/vocabulary/selection';
import { useVocabulary } from '../../ui/stores/stores';

export interface Selecting {
  readonly ids: ReadonlySet<string>;
  /** The words picked that are still there, as they are now. */
  readonly words: readonly SavedWord[];
  readonly pick: (id: string, range: boolean) => void;
  readonly pickAll: () => void;
  readonly stop: () => void;
}

/** Words picked out of the list; null as long as none are being picked. */
export function useSelection(found: readonly SavedWord[]): {
  readonly selecting: Selecting | null;
  readonly begin: () => void;
} {
  const all = useVocabulary((state) => state.words);
  const [selection, setSelection] = useState<typeof NOTHING_SELECTED | null>(null);
  const listed = useMemo(() => (selection ? found.map(({ id }) => id) : []), [selection, found]);
  const words = useMemo(
    () => [...(selection?.ids ?? [])].flatMap((id) => all.get(id) ?? []),
    [selection, all],
  );
  const pick = useCallback(
    (id: string, range: boolean) =>
      setSelection((before) => picked(before ?? NOTHING_SELECTED, id, range, listed)),
    [listed],
  );
  const selecting = selection && {
    ids: selection.ids,
    words,
    pick,
    pickAll: () => setSelection(pickedAll(selection, listed)),
    stop: () => setSelection(null),
  };
  return { selecting, begin: () => setSelection(NOTHING_SELECTED) };
}
