'use client';

import { useEffect } from 'react';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { RATINGS } from '@/lib/study/review/schedule';
import { takesKey } from './cards/takes-key';

/** Space or Enter shows the answer, 1 to 4 rate it, U takes the last one back. */
export function useReviewKeys(review: ReviewStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.repeat) {
        // Enter held down shows the answer; it must not go on to press what is focused then.
        if (event.key === 'Enter') event.preventDefault();
        return;
      }
      if (takesKey(event.target, event.key)) return;
      const { revealed, reveal, rate, undo } = review.getState();
      const rating = RATINGS[Number(event.key) - 1];
      if (event.key === ' ' || event.key === 'Enter') reveal();
      else if (rating && revealed) rate(rating);
      else if (event.key === 'u' || event.key === 'z') undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [review]);
}
