'use client';

import { useMemo } from 'react';
import { useVocabulary } from '../../ui/stores/stores';

/** Every tag the learner has given, in order. */
export function useTags(): readonly string[] {
  const words = useVocabulary((state) => state.words);
  return useMemo(() => {
    const tags = new Set<string>();
    for (const word of words.values()) for (const tag of word.tags ?? []) tags.add(tag);
    return [...tags].sort((one, other) => one.localeCompare(other, 'en'));
  }, [words]);
}

/** The tags there are, offered where one is typed. */
export function KnownTags({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {useTags().map((tag) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
