'use client';

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { WordList } from '@/lib/domain/word-list';
import type { Failure } from '@/lib/storage/outbox';
import type { Undo } from '@/lib/storage/undo';
import { countOf, idsOfPart, type ListCount, partName, partsOf } from '@/lib/study/lists/counting';
import { createWordLists } from '@/lib/study/lists/word-lists';
import { useStorage, useVocabulary } from '../../ui/stores/stores';

export interface Lists {
  /** Of every list and each of its levels. */
  readonly names: readonly string[];
  /** Of the part that is looked at; '' for none. */
  readonly name: string;
  readonly choose: (name: string | null) => void;
  /** The list of the part that is looked at. */
  readonly chosen: WordList | null;
  /** Ids of its words; null where no part is looked at. */
  readonly ids: ReadonlySet<string> | null;
  readonly count: ListCount | null;
  /** Of the lists alone. */
  readonly wholeNames: readonly string[];
  readonly addWords: (name: string, ids: readonly string[]) => Promise<Undo>;
  readonly remove: (id: string) => Promise<Undo>;
  readonly failure: Failure | null;
}

/**
 * The learner's own lists, and the part of one that is looked at.
 * @param wanted the name of that part; null for none
 */
export function useLists(wanted: string | null, choose: (name: string | null) => void): Lists {
  const storage = useStorage();
  const [store] = useState(() => createWordLists(storage));
  useEffect(() => store.getState().connect(), [store]);
  const { lists, remove, addWords, failure } = useStore(store);
  const words = useVocabulary((state) => state.words);
  const parts = useMemo(() => partsOf(lists), [lists]);
  const part = useMemo(() => parts.find((one) => partName(one) === wanted), [parts, wanted]);
  const ids = useMemo(() => (part ? idsOfPart(part) : null), [part]);
  const count = useMemo(() => ids && countOf(ids, words), [ids, words]);
  return {
    names: parts.map(partName),
    name: part ? partName(part) : '',
    choose,
    chosen: part?.list ?? null,
    ids,
    count,
    wholeNames: lists.map(({ name }) => name),
    addWords,
    remove,
    failure,
  };
}
