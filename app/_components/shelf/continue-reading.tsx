'use client';

import Link from 'next/link';
import { shareRead } from '@/lib/study/texts/share-read';
import type { ShelfItem } from '@/lib/study/texts/shelf';
import { Han } from '../ui/han';
import styles from './shelf.module.css';

/** The way back into the text that was read last, at the word where reading stopped. */
export function ContinueReading({ item }: { readonly item: ShelfItem }) {
  const { info, href, position } = item;
  if (!position) return null;
  const title = { traditional: info.title, simplified: info.titleSimplified };
  return (
    <section className={styles.continue} aria-labelledby="continue">
      <h2 id="continue" className={styles.label}>
        Continue reading
      </h2>
      <Link href={`${href}#o${position.offset}`} className={`${styles.link} ${styles.going}`}>
        <Han forms={title} className="title" />
      </Link>
      <progress className={styles.progress} value={shareRead(position)} aria-label="Read so far" />
    </section>
  );
}

/** Keeps its room while the browser looks for what was read last, so that nothing is pushed down. */
export function ContinueRoom() {
  return (
    <div className={`${styles.continue} ${styles.room}`} aria-hidden="true">
      <h2 className={styles.label}>Continue reading</h2>
      <span className={`${styles.going} title`}>行間</span>
      <progress className={styles.progress} value={0} />
    </div>
  );
}
