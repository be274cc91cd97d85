'use client';

import type { Failure } from '@/lib/storage/outbox';
import styles from './failure-notice.module.css';
import { useLibrary, useVocabulary } from './stores';

/** What could not be kept, and the way to try again; stays until it is resolved. */
export function FailureLine({ failure }: { readonly failure: Failure | null }) {
  return (
    <div role="alert" className={styles.alert}>
      {failure && (
        <p className={styles.line}>
          <span>{failure.message}</span>
          <button type="button" className="button" onClick={failure.retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

/** Failures of what is kept on every page: words and texts. */
export function FailureNotice() {
  const words = useVocabulary((state) => state.failure);
  const texts = useLibrary((state) => state.failure);
  return <FailureLine failure={words ?? texts} />;
}
