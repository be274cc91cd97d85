'use client';

import { useStore } from 'zustand';
import { newer } from './newer';
import styles from './offline.module.css';

/** One quiet line: nothing changes under a learner's hands until they say so. */
export function NewerVersion() {
  const ready = useStore(newer, (state) => state.ready);
  return (
    <p role="status" className={styles.newer}>
      {ready && (
        <>
          A newer version of Hangjian is ready.{' '}
          <button type="button" className="plain" onClick={() => location.reload()}>
            Open it
          </button>
        </>
      )}
    </p>
  );
}
