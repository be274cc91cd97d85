'use client';

import { useEffect, useState } from 'react';
import { useStores, useVocabulary } from '../stores/stores';

/** Words due for review now; 0 until that is known. */
export function useDueCount(): number {
  const stores = useStores();
  const some = useVocabulary((state) => state.words.size > 0);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!some) return;
    let stop: (() => void) | null = null;
    let left = false;
    // A chunk that does not come leaves the corner empty, as for who has no words.
    import('../../study/watch-due').then(
      ({ watchDue }) => {
        if (!left) stop = watchDue(stores, setCount);
      },
      () => undefined,
    );
    return () => {
      left = true;
      stop?.();
    };
  }, [stores, some]);
  return some ? count : 0;
}
