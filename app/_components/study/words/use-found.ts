'use client';

import { useDeferredValue, useMemo } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { choiceTest, ranksOf, type WordFilter } from '@/lib/study/vocabulary/filter';
import {
  inOrder,
  isOfKind,
  KINDS,
  type WordKind,
  wordMatcher,
  wordsOfText,
} from '@/lib/study/vocabulary/finding';
import { useVocabulary } from '../../ui/stores/stores';
import type { KnownBeside } from './use-known';

export interface Found {
  /** Of the text that is looked at, or all. */
  readonly words: readonly SavedWord[];
  /** Those of them that are saved. */
  readonly saved: readonly SavedWord[];
  /** The state that is looked at, chosen or not. */
  readonly kind: WordKind;
  /** How many words there are of each state, after every other choice. */
  readonly counts: Readonly<Record<WordKind, number>>;
  /** What passes everything but the search, counted. */
  readonly listed: number;
  /** What passes all, in order. */
  readonly found: readonly SavedWord[];
}

function countsOf(words: readonly SavedWord[]): Record<WordKind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<WordKind, number>;
  for (const word of words) {
    counts[word.status] += 1;
    counts.all += 1;
    if (word.saved) counts.saved += 1;
  }
  return counts;
}

/** The words that a filter leaves. The order is made once; a key pressed only looks through it. */
export function useFound(
  filter: WordFilter,
  listed: ReadonlySet<string> | null,
  { facts, asked }: Pick<KnownBeside, 'facts' | 'asked'>,
): Found {
  const all = useVocabulary((state) => state.words);
  const { text, tag, band, due, part, leech, order } = filter;
  const query = useDeferredValue(filter.query);
  const words = useMemo(() => wordsOfText(all.values(), text), [all, text]);
  const saved = useMemo(() => words.filter((word) => word.saved), [words]);
  // Whoever has only marked words known finds these.
  const kind = filter.kind ?? (saved.length > 0 ? 'saved' : 'all');
  const ordered = useMemo(
    () => inOrder(words, order, ranksOf({ facts, asked })),
    [words, order, facts, asked],
  );
  const chosen = useMemo(
    () =>
      ordered.filter(choiceTest({ text, tag, band, due, part, leech }, { listed, facts, asked })),
    [ordered, text, tag, band, due, part, leech, listed, facts, asked],
  );
  const counts = useMemo(() => countsOf(chosen), [chosen]);
  const found = useMemo(() => {
    const matches = wordMatcher(query);
    return chosen.filter((word) => isOfKind(word, kind) && matches(word));
  }, [chosen, kind, query]);
  return { words, saved, kind, counts, listed: counts[kind], found };
}
