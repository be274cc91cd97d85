'use client';

import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import styles from './toasts.module.css';

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Long enough to read the line and to reach its button by keyboard. */
const SHOWN_FOR = 8_000;

const toasts = createStore<{ readonly shown: Toast | null }>()(() => ({ shown: null }));
let serial = 0;

/** Says one line at the foot of the page, with one thing to do about it: "Saved." "Undo". */
export function toast(message: string, action: Toast['action'] = null): void {
  serial += 1;
  toasts.setState({ shown: { id: serial, message, action } });
}

const dismiss = (id: number) => {
  if (toasts.getState().shown?.id === id) toasts.setState({ shown: null });
};

/** The page's one polite live region. A newer line replaces the one before. */
export function Toasts() {
  const shown = useStore(toasts, (state) => state.shown);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A modal dialog or sheet lies in the top layer; so must what it has to say.
    if (shown) region.current?.showPopover?.();
    else region.current?.hidePopover?.();
  }, [shown]);
  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(() => dismiss(shown.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [shown, held]);
  const act = () => {
    if (!shown) return;
    dismiss(shown.id);
    setHeld(false);
    shown.action?.run();
  };
  return (
    <div
      ref={region}
      popover="manual"
      className={styles.region}
      role="status"
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {shown && (
        <p key={shown.id} className={styles.toast}>
          <span>{shown.message}</span>
          {shown.action && (
            <button type="button" onClick={act}>
              {shown.action.label}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
