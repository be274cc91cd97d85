'use client';

import { useMemo, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/annotations';
import { createNearness } from '@/lib/reader/nearness';
import { createSelectionStore } from '@/lib/reader/selection-store';
import type { ReaderParts } from './reader-context';
import { useListening } from './use-listening';
import { useMarks } from './use-marks';
import { useWatch } from './use-watch';

/** Characters set as words from the start, on the server too: the first screen of a wide window. */
const FIRST_CHARACTERS = 1200;

/** Everything the parts of one open reader share, made once for its text. */
export function useReaderParts(
  info: TextInfo,
  href: string,
  annotations: Annotations,
): ReaderParts {
  const [nearness] = useState(() => {
    const first = annotations.sections().filter((section) => section.start < FIRST_CHARACTERS);
    return createNearness((work) => requestAnimationFrame(work), first);
  });
  const [selection] = useState(createSelectionStore);
  const watch = useWatch(nearness);
  const mounted = useMarks(annotations);
  const { speaker, listenFrom } = useListening(annotations);
  return useMemo(
    () => ({ info, href, annotations, nearness, selection, speaker, listenFrom, watch, mounted }),
    [info, href, annotations, nearness, selection, speaker, listenFrom, watch, mounted],
  );
}
