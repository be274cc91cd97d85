'use client';

import { useEffect } from 'react';
import styles from './_components/ui/notices/message.module.css';
import { LateHeader } from './_components/ui/site/late-header';

/** A page failed; the stores and what they keep did not. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <LateHeader />
      <main id="content" className={styles.message}>
        <h1>This page could not be shown</h1>
        <p>Something went wrong on our side. Your words, texts and settings are kept.</p>
        <p className={styles.actions}>
          <button type="button" className="button" data-primary onClick={reset}>
            Try again
          </button>
          {/* A full load: what failed may be in the page that is open. */}
          <a href="/" className="button">
            To the shelf
          </a>
        </p>
        {error.digest && <p className="quiet">Reference: {error.digest}</p>}
      </main>
    </>
  );
}
