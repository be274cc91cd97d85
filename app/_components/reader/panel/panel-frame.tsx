'use client';

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
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
  /** Stays in sight at the panel's foot, however long the entry is. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** Narrower windows get the sheet, and lower ones: beside a word there is no room in them. */
const WIDE = '(min-width: 720px) and (min-height: 480px)';
/** A drag on the handle past this many pixels changes the height. */
const DRAG = 40;

/** Begins each page at its top, and takes the focus once it is to be seen. */
function useFreshPage(panel: RefObject<HTMLElement | null>, pageKey: string) {
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    // Taking the focus has the page styled and laid out at once: first the panel is to be seen. By
    // then the learner may have pressed something else, which keeps the focus.
    const focused = document.activeElement;
    return afterFrame(() => {
      if (document.activeElement === focused) panel.current?.focus({ preventScroll: true });
    });
  }, [pageKey]);
  return body;
}

interface GrabProps {
  readonly full: boolean;
  readonly onFull: (full: boolean) => void;
  readonly onClose: () => void;
}

/** The handle of a sheet: a press changes its height, a drag too, or down from the lower one closes it. */
function Grab({ full, onFull, onClose }: GrabProps) {
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const drop = (y: number) => {
    const moved = from.current === null ? 0 : y - from.current;
    from.current = null;
    dragged.current = Math.abs(moved) >= DRAG;
    if (!dragged.current) return;
    if (moved < 0) onFull(true);
    else if (full) onFull(false);
    else onClose();
  };
  return (
    <button
      type="button"
      className="grab"
      aria-label={full ? 'Make the panel smaller' : 'Make the panel larger'}
      aria-expanded={full}
      onClick={() => {
        // The click that ends a drag is not one of its own.
        if (!dragged.current) onFull(!full);
        dragged.current = false;
      }}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => drop(event.clientY)}
      onPointerCancel={(event) => drop(event.clientY)}
    />
  );
}

/** A popover beside the word on wide screens, a sheet with two heights on phones. */
export function PanelFrame(props: FrameProps) {
  const { name, word, axis, onClose, pageKey, foot, children } = props;
  const { viewport } = useReader();
  const panel = useRef<HTMLDivElement>(null);
  const [sheet] = useState(() => !window.matchMedia(WIDE).matches);
  const [full, setFull] = useState(false);
  usePopover(panel, { word, viewport, axis, active: !sheet });
  useSheetClearance(panel, word, sheet);
  const body = useFreshPage(panel, pageKey);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className={sheet ? 'panel sheet' : 'panel popover'}
      data-height={full ? 'full' : 'peek'}
    >
      {sheet && <Grab full={full} onFull={setFull} onClose={onClose} />}
      <div ref={body} className="panel-body">
        {children}
      </div>
      {foot}
    </div>
  );
}
