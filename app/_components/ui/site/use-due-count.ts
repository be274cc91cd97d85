'use client';

import { useEffect, useState } from 'react';
import type { ReviewCard } from '@/lib/domain/card';
import { dueQueue } from '@/lib/study/review/queue';
import { useStorage, useVocabulary } from '../stores/stores';

/** How often a header left open looks at the clock. */
const EVERY = 60_000;

/** Words due for review now; 0 until the records have been read. */
export function useDueCount(): number {
  const storage = useStorage();
  const words = useVocabulary((state) => state.words);
  const [cards, setCards] = useState<ReadonlyMap<string, ReviewCard> | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const load = async () => {
      // Only a number in a corner: a failure to read is told where the words themselves are.
      const kept = await storage.cards.all().catch(() => []);
      setCards(new Map(kept.map((card) => [card.id, card])));
      setNow(Date.now());
    };
    load();
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    const stop = storage.subscribe(({ store }) => {
      if (store === 'cards') load();
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [storage]);
  if (!cards || words.size === 0) return 0;
  return dueQueue(words.values(), cards, now).due.length;
}
