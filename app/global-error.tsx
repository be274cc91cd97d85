'use client';

import { useEffect } from 'react';
import styles from './_components/ui/notices/message.module.css';
import './styles/tokens.css';
import './styles/base.css';

/** The layout itself failed, so this page brings its own. */
export default function GlobalError({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <html lang="en" data-theme="system">
      <body>
        <main className={styles.message}>
          <title>Hangjian could not start</title>
          <h1>Hangjian could not start</h1>
          <p>Something went wrong on our side. Your words, texts and settings are kept.</p>
          <p className={styles.actions}>
            <a href="/" className="button" data-primary>
              Load it again
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
