'use client';

import { useEffect, useRef } from 'react';
import type { Preferences } from '@/lib/reader/preferences';
import { Sample } from './sample';
import { SettingsForm } from './settings-form';

interface SheetProps {
  readonly set: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

/** All settings with a live sample; the browser's own modal dialog keeps the focus and Escape. */
export default function SettingsSheet({ set, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // No close on the way out: the element goes, and its close event would undo a strict remount.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      className="settings-sheet"
      aria-label="Settings"
      data-keep-open=""
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="settings-inner">
        <header>
          <h2>Settings</h2>
          <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
            ×
          </button>
        </header>
        <Sample />
        <SettingsForm set={set} />
      </div>
    </dialog>
  );
}
