'use client';

import Link from 'next/link';
import { lazyPart } from '../ui/lazy/lazy-part';
import styles from './progress.module.css';
import { type Progress as Shown, useProgress } from './use-progress';

const Figures = lazyPart(() => import('./figures'));

const isEmpty = ({ answers, reading, words }: Shown): boolean =>
  answers.length + reading.length + words.length === 0;

/** How reading and learning have gone, in figures and in numbers. */
export function Progress() {
  const { progress, failed } = useProgress();
  return (
    <>
      <h1 className={styles.title}>Progress</h1>
      {failed && <p>What is kept in this browser cannot be read now. Reload the page.</p>}
      {!progress && !failed && <p role="status">Counting…</p>}
      {progress && isEmpty(progress) && (
        <p>
          Nothing to show yet. What you read and answer is counted here, on this device only.{' '}
          <Link href="/">To the shelf</Link>
        </p>
      )}
      {progress && !isEmpty(progress) && (
        <Figures progress={progress} onMissing={() => undefined} />
      )}
    </>
  );
}
