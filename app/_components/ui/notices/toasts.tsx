'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { modals } from '../dialog/modals';
import { riseOver } from './free-place';
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

/** What is pressed, typed into or opened. */
const CONTROLS = 'button, a[href], input, select, textarea, summary';
/** The line and its beginning keep this much from the window's edge, in CSS pixels. */
const EDGE = 8;

/** Lets the line stand where it covers no control, whatever the page scrolls to meanwhile. */
function useFreePlace(region: RefObject<HTMLElement | null>, shown: Toast | null) {
  useEffect(() => {
    const line = region.current;
    if (!line || !shown) return;
    let frame = 0;
    const place = () => {
      line.style.transform = '';
      const controls = [...document.querySelectorAll(CONTROLS)]
        .filter((control) => !line.contains(control) && control.checkVisibility())
        .map((control) => control.getBoundingClientRect());
      const rise = riseOver(line.getBoundingClientRect(), controls, EDGE);
      if (rise > 0) line.style.transform = `translateY(${-rise}px)`;
    };
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    ask();
    const moves = ['scroll', 'resize'] as const;
    for (const move of moves) window.addEventListener(move, ask, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const move of moves) window.removeEventListener(move, ask, { capture: true });
    };
  }, [region, shown]);
}

/** The line and what can be done about it. */
function Line({ shown, onAct }: { readonly shown: Toast; readonly onAct: () => void }) {
  return (
    <p className={styles.toast}>
      <span>{shown.message}</span>
      {shown.action && (
        <button type="button" onClick={onAct}>
          {shown.action.label}
        </button>
      )}
    </p>
  );
}

/**
 * The page's one polite live region. A newer line replaces the one before. While a modal dialog is
 * open all else is inert, so the line stands at its foot, in a region of its own.
 */
export function Toasts() {
  const shown = useStore(toasts, (state) => state.shown);
  const modal = useStore(modals, ({ open }) => open.at(-1));
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const outside = modal ? null : shown;
  useEffect(() => {
    // What is in the top layer, a menu for one, lies under what came there later.
    if (outside) region.current?.showPopover?.();
    return () => region.current?.hidePopover?.();
  }, [outside]);
  useFreePlace(region, outside);
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
  const line = shown && <Line key={shown.id} shown={shown} onAct={act} />;
  const holding = {
    'aria-live': 'polite',
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  } as const;
  return (
    <>
      <div ref={region} popover="manual" className={styles.region} role="status" {...holding}>
        {!modal && line}
      </div>
      {modal &&
        createPortal(
          <div className={styles.foot} {...holding}>
            {line}
          </div>,
          modal,
        )}
    </>
  );
}
