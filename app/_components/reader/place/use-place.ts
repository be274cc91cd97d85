'use client';

import { useEffect, useRef } from 'react';
import { keepPosition } from '@/lib/study/texts/position';
import { useStorage } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';

/** A place is written down this long after the last scroll, in milliseconds. */
const DEBOUNCE = 400;

interface PlaceOptions {
  readonly parts: ReaderParts;
  readonly jump: (offset: number, block?: ScrollLogicalPosition) => HTMLElement | null;
}

/** Where on the screen the line stood, for this sitting: a reload puts it back to the pixel. */
const edgeKey = (id: string) => `hangjian-edge-${id}`;

function keepEdge(id: string, offset: number, edge: number): void {
  try {
    window.sessionStorage.setItem(edgeKey(id), `${offset} ${Math.round(edge)}`);
  } catch {
    // Without session storage the line stands at the top after a reload.
  }
}

function keptEdge(id: string, offset: number): number | null {
  try {
    const [of, edge] = (window.sessionStorage.getItem(edgeKey(id)) ?? '').split(' ').map(Number);
    return of === offset && edge !== undefined ? edge : null;
  } catch {
    return null;
  }
}

/** Offset asked for by the address, `#o120`: the way back from a saved word. */
function askedOffset(): number | null {
  const asked = /^#o(\d+)$/.exec(window.location.hash);
  return asked ? Number(asked[1]) : null;
}

/** Remembers how far the text has been read, and returns there. */
export function usePlace({ parts, jump }: PlaceOptions): void {
  const storage = useStorage();
  const { info, href, annotations, viewport } = parts;
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    let over = false;
    let last = -1;
    const goTo = (offset: number, mark: boolean): boolean => {
      const word = jump(offset, mark ? 'center' : 'start');
      if (word && mark) word.dataset.found = '';
      const edge = word && !mark ? keptEdge(info.id, offset) : null;
      if (word && edge !== null) {
        const settle = () => {
          // The page may have been left, or the word set anew, before the face has come.
          if (over || !word.isConnected) return;
          viewport.scrollBy(viewport.startOf(word) - edge);
        };
        settle();
        // After the second landing of the jump, and when the face has come and moved the lines.
        requestAnimationFrame(() => requestAnimationFrame(settle));
        document.fonts.ready.then(settle);
      }
      return word !== null;
    };
    const asked = askedOffset();
    const land = () => {
      if (over) return;
      if (wanted.current !== null && goTo(wanted.current, asked !== null)) wanted.current = null;
    };
    // Jumping renders at once, which React forbids inside its own effects.
    const arrived = () => queueMicrotask(land);
    const begin = async () => {
      const stored =
        asked === null ? await storage.positions.get(info.id).catch(() => undefined) : null;
      const offset = asked ?? stored?.offset ?? 0;
      if (over || offset <= 0 || (asked === null && window.scrollY > 0)) return;
      wanted.current = offset;
      arrived();
    };
    begin();
    const stopWaiting = annotations.subscribe(arrived);

    let moved = false;
    const write = () => {
      moved = false;
      const first = viewport.firstVisible();
      if (!first || wanted.current !== null) return;
      last = first.offset;
      keepEdge(info.id, last, viewport.startOf(first.element));
      const { id, title, titleSimplified } = info;
      const length = annotations.whole();
      // A lost position is no loss worth a message; the next scroll writes it again.
      const position = { id, href, title, titleSimplified, offset: last, length };
      keepPosition(storage, position).catch(() => undefined);
    };
    let timer = 0;
    let since = 0;
    const settle = () => {
      timer = 0;
      const left = DEBOUNCE - (performance.now() - since);
      if (left <= 0) write();
      else timer = window.setTimeout(settle, left);
    };
    // A frame in flight has no time to spare: timers are not moved, but looked at when they end.
    const scrolled = () => {
      moved = true;
      since = performance.now();
      timer ||= window.setTimeout(settle, DEBOUNCE);
    };
    // Looking where the text stands has a page that is being left styled and laid out once more,
    // and the next one waits for that: only where something would be lost.
    const hidden = () => {
      if (document.visibilityState === 'hidden' && moved) write();
    };
    timer = window.setTimeout(settle, DEBOUNCE);
    window.addEventListener('scroll', scrolled, { passive: true, capture: true });
    document.addEventListener('visibilitychange', hidden);
    return () => {
      over = true;
      window.clearTimeout(timer);
      stopWaiting();
      window.removeEventListener('scroll', scrolled, { capture: true });
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [storage, info, href, annotations, viewport, jump]);
}
