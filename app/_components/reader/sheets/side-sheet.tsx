'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { openModal } from '../../ui/dialog/modals';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal sheet at the edge: the browser's own dialog keeps the focus and closes on Escape. */
export function SideSheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // No close on the way out: the element goes, and its close event would undo a strict remount.
    return dialog.current ? openModal(dialog.current) : undefined;
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className="settings-sheet"
      aria-label={title}
      data-keep-open=""
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="settings-inner">
        <header>
          <h2>{title}</h2>
          <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
