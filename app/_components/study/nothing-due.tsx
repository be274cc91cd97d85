'use client';

import Link from 'next/link';
import { useStore } from 'zustand';
import { formatInterval } from '@/lib/study/review/interval';
import type { ReviewStore } from '@/lib/study/review/review';
import styles from './review.module.css';

/** Nothing to ask: when there will be, or where words come from. */
export function NothingDue({ review }: { readonly review: ReviewStore }) {
  const next = useStore(review, (state) => state.next);
  const today = useStore(review, (state) => state.today);
  return (
    <div className={styles.nothing}>
      <p className={styles.calm}>{today > 0 ? 'That is all for now.' : 'Nothing is due.'}</p>
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
