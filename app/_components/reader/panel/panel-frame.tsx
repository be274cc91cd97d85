'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Axis } from '@/lib/reader/window/axis';
import { useReader } from '../reader-context';
import { afterFrame } from '../window/after-frame';
import { usePopover } from './use-popover';
import { useSheetClearance } from './use-sheet';

interface FrameProps {
  /** The headword as shown: the dialog's name. */
  readonly name: string;
  readonly word: HTMLElement | null;
  readonly axis: Axis;
  readonly onClose: () => void;
  /** Changes with each page shown, to begin each at its top. */
  readonly pageKey: string;
  readonly children: ReactNode;
}

/** Narrower windows get the sheet. */
const WIDE = '(min-width: 720px)';
/** A drag on the handle past this many pixels changes the height. */
const DRAG = 40;

/** A popover beside the word on wide screens, a sheet with two heights on phones. */
export function PanelFrame(props: FrameProps) {
  const { name, word, axis, onClose, pageKey, children } = props;
  const { viewport } = useReader();
  const panel = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const [sheet] = useState(() => !window.matchMedia(WIDE).matches);
  const [full, setFull] = useState(false);
  usePopover(panel, { word, viewport, axis, active: !sheet });
  useSheetClearance(panel, word, sheet);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its top
  useEffect(() => {
    const body = panel.current?.querySelector('.panel-body');
    if (body) body.scrollTop = 0;
    // Taking the focus has the page styled and laid out at once: first the panel is to be seen. By
    // then the learner may have pressed something else, which keeps the focus.
    const focused = document.activeElement;
    return afterFrame(() => {
      if (document.activeElement === focused) panel.current?.focus({ preventScroll: true });
    });
  }, [pageKey]);

  const drop = (y: number) => {
    const moved = from.current === null ? 0 : y - from.current;
    from.current = null;
    dragged.current = Math.abs(moved) >= DRAG;
    if (!dragged.current) return;
    if (moved < 0) setFull(true);
    else if (full) setFull(false);
    else onClose();
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className={sheet ? 'panel sheet' : 'panel popover'}
      data-height={full ? 'full' : 'peek'}
    >
      {sheet && (
        <button
          type="button"
          className="grab"
          aria-label={full ? 'Make the panel smaller' : 'Make the panel larger'}
          aria-expanded={full}
          onClick={() => {
            // The click that ends a drag is not one of its own.
            if (!dragged.current) setFull(!full);
            dragged.current = false;
          }}
          onPointerDown={(event) => {
            from.current = event.clientY;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerUp={(event) => drop(event.clientY)}
          onPointerCancel={(event) => drop(event.clientY)}
        />
      )}
      <div className="panel-body">{children}</div>
    </div>
  );
}
