'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';
import { openModal } from './modals';

/** Closes the dialog an element is in; the browser then gives the focus back. */
export const closeDialog = (element: Element): void => element.closest('dialog')?.close();

/**
 * The browser's own modal dialog, open while it is rendered: it keeps the focus, closes on
 * Escape and gives the focus back.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const gone = openModal(element);
    return () => {
      gone();
      element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      // The event comes late: by then a remounted dialog may be open again.
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
