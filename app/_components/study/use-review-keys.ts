'use client';

import { useEffect } from 'react';
import type { ReviewStore } from '@/lib/study/review/review-state';
import { RATINGS } from '@/lib/study/review/schedule';

/** Keys that a focused control takes for itself. */
const takesKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, select, textarea, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('a, button, summary') !== null;
};

/** Space or Enter shows the answer, 1 to 4 rate it, U takes the last one back. */
export function useReviewKeys(review: ReviewStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
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
