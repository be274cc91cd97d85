'use client';

import { useEffect, useState } from 'react';
import { untilLoaded } from '../lazy/until-loaded';
import { useStores, useVocabulary } from '../stores/stores';

/** Words due for review now; 0 until that is known. */
export function useDueCount(): number {
  const stores = useStores();
  const some = useVocabulary((state) => state.words.size > 0);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!some) return;
    // Until it comes the corner is empty, as for who has no words.
    let stop = untilLoaded(
      () => import('../../study/watch-due'),
      ({ watchDue }) => {
        stop = watchDue(stores, setCount);
      },
    );
    return () => stop();
  }, [stores, some]);
  return some ? count : 0;
}
