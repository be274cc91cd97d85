'use client';

import { closeDialog } from './dialog';
import styles from './dialog.module.css';

/** How a form in a dialog ends: with a way out, and the one thing it does. */
export function DialogActions({
  submit,
  busy = false,
}: {
  readonly submit: string;
  readonly busy?: boolean;
}) {
  return (
    <div className={styles.actions}>
      <button type="button" className="plain" onClick={(event) => closeDialog(event.currentTarget)}>
        Cancel
      </button>
      <button type="submit" className="button" data-primary disabled={busy}>
        {submit}
      </button>
    </div>
  );
}
