'use client';

import Link from 'next/link';
import { useStore } from 'zustand';
import { formatInterval } from '@/lib/study/review/interval';
import type { Held } from '@/lib/study/review/queue';
import type { ReviewStore } from '@/lib/study/review/review-state';
import styles from './review.module.css';

/** "5 more new words and 20 reviews wait for tomorrow"; null when none does. */
function waiting({ fresh, reviews }: Held): string | null {
  const parts = [
    fresh > 0 && `${fresh} more new ${fresh === 1 ? 'word' : 'words'}`,
    reviews > 0 && `${reviews} more ${reviews === 1 ? 'review' : 'reviews'}`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return `${parts.join(' and ')} ${fresh + reviews === 1 ? 'waits' : 'wait'} for tomorrow`;
}

/** Nothing to ask: when there will be, or where words come from. */
export function NothingDue({ review }: { readonly review: ReviewStore }) {
  const next = useStore(review, (state) => state.next);
  const today = useStore(review, (state) => state.today);
  const held = waiting(useStore(review, (state) => state.held));
  return (
    <div className={styles.nothing}>
      <p className={styles.calm}>{today > 0 ? 'That is all for now.' : 'Nothing is due.'}</p>
      {held && (
        <p>
          {held}: today has had as many as <Link href="/settings#study">you have set</Link>.
        </p>
      )}
      <p>
        {next === null
          ? 'Words you save while reading come here to be asked again.'
          : `The next word is due in ${formatInterval(Math.max(0, next - Date.now()))}.`}
      </p>
      <p>
        <Link href="/" className="button">
          Go on reading
        </Link>
      </p>
    </div>
  );
}
