'use client';

import { useEffect, useState } from 'react';
import type { ReviewCard } from '@/lib/domain/card';
import { useStorage, useVocabulary } from '../stores/stores';

/** How often a header left open looks at the clock. */
const EVERY = 60_000;

type Counting = typeof import('@/lib/study/review/due-count');

/** How words are counted; loaded for who has words, and once for all headers. */
let counting: Promise<Counting> | null = null;

/** Only a number in a corner: a failure is told where the words themselves are. */
function load(): Promise<Counting | null> {
  counting ??= import('@/lib/study/review/due-count');
  return counting.catch(() => {
    counting = null;
    return null;
  });
}

/** Words due for review now; 0 until the records have been read. */
export function useDueCount(): number {
  const storage = useStorage();
  const words = useVocabulary((state) => state.words);
  const [cards, setCards] = useState<ReadonlyMap<string, ReviewCard> | null>(null);
  const [now, setNow] = useState(0);
  const [counter, setCounter] = useState<Counting | null>(null);
  const some = words.size > 0;
  useEffect(() => {
    if (some) load().then(setCounter);
  }, [some]);
  useEffect(() => {
    const read = async () => {
      const kept = await storage.cards.all().catch(() => []);
      setCards(new Map(kept.map((card) => [card.id, card])));
      setNow(Date.now());
    };
    read();
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    const stop = storage.subscribe(({ store }) => {
      if (store === 'cards') read();
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [storage]);
  return cards && counter && some ? counter.dueCount(words.values(), cards, now) : 0;
}
