'use client';

import Link from 'next/link';
import { useDueCount } from '../ui/site/due-count';
import styles from './shelf.module.css';

/** What waits for review, where a returning learner looks first; its room is kept, so that nothing is pushed down. */
export function DueLine() {
  const due = useDueCount();
  return (
    <p className={styles.waiting}>
      {due > 0 && (
        <Link href="/review">
          {due.toLocaleString('en')} {due === 1 ? 'word is' : 'words are'} due for review
        </Link>
      )}
    </p>
  );
}
