'use client';

import { useEffect, useRef } from 'react';
import { keepPosition } from '@/lib/study/texts/position';
import { useStorage } from '../../ui/stores/stores';
import type { ReaderParts } from '../reader-context';
import { holdPlace } from './hold-place';
import { keepPlace } from './keep-place';
import { keepEdge } from './kept-edge';
import { returnToPlace } from './return-to-place';
import type { Jump } from './use-jump';

/** Remembers how far the text has been read, and returns there. */
export function usePlace(parts: ReaderParts, jump: Jump): void {
  const storage = useStorage();
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    const { info, href, annotations, viewport } = parts;
    const place = holdPlace(parts);
    const write = () => {
      if (place.turned()) return;
      const first = viewport.firstVisible();
      if (!first || wanted.current !== null) return;
      place.hold(first);
      keepEdge(info.id, first.offset, viewport.startOf(first.element));
      const { id, title, titleSimplified } = info;
      const { offset } = first;
      const position = { id, href, title, titleSimplified, offset, length: annotations.whole() };
      // A lost position is no loss worth a message; the next scroll writes it again.
      keepPosition(storage, position).catch(() => undefined);
    };
    const leave = returnToPlace({ parts, storage, jump, wanted });
    const stop = keepPlace(write);
    return () => {
      leave();
      stop();
      place.stop();
    };
  }, [storage, parts, jump]);
}
