'use client';

import { useCallback, useMemo, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import type { Annotations } from '@/lib/reader/annotations';
import { whenCalm } from '@/lib/reader/calm';
import { createNearness } from '@/lib/reader/nearness';
import { createSelectionStore } from '@/lib/reader/selection-store';
import { displayOf } from '@/lib/reader/shown';
import { createStage } from '@/lib/reader/stage';
import { usePreferencesStore } from '../ui/stores';
import { afterFrame } from './after-frame';
import { nearestSection } from './elements';
import type { ReaderParts } from './reader-context';
import { useListening } from './use-listening';
import { useMarks } from './use-marks';
import { usePrinter } from './use-printer';
import { useWatch } from './use-watch';

/** Characters set as words from the start, on the server too: the first screen of a large window. */
const FIRST_CHARACTERS = 1200;

/** Beyond a twelfth of the window a frame, some 4,000 pixels a second, nobody reads. */
const limit = () => window.innerHeight / 12;

/** Looking whether the text still flies past is put off this long, in milliseconds. */
const PAUSE = 80;

const pause = (work: () => void) => window.setTimeout(() => afterFrame(work), PAUSE);

/** Where the text stands: it scrolls down, or if vertical from left to right. */
function position(): number {
  const box = document.querySelector('main .text')?.getBoundingClientRect();
  return box ? box.left + box.top : 0;
}

/** Everything the parts of one open reader share, made once for its text. */
export function useReaderParts(
  info: TextInfo,
  href: string,
  annotations: Annotations,
  firstCharacters = FIRST_CHARACTERS,
): ReaderParts {
  const [nearness] = useState(() => {
    const first = annotations.sections().filter((section) => section.start < firstCharacters);
    return createNearness(
      // After a frame, for where the text stands is known then: asking before has it laid out.
      whenCalm({ frame: afterFrame, pause, position, limit }),
      { initial: first, choose: nearestSection },
    );
  });
  const preferences = usePreferencesStore();
  const [stage] = useState(() => createStage(displayOf(preferences.getState())));
  const [selection] = useState(createSelectionStore);
  const watch = useWatch(nearness);
  const marked = useMarks(annotations);
  const learn = usePrinter();
  const mounted = useCallback(
    (element: HTMLElement, start: number) => {
      learn(element);
      return marked(element, start);
    },
    [learn, marked],
  );
  const { speaker, listenFrom } = useListening(annotations);
  return useMemo(
    () => ({
      info,
      href,
      annotations,
      nearness,
      stage,
      selection,
      speaker,
      listenFrom,
      watch,
      mounted,
    }),
    [info, href, annotations, nearness, stage, selection, speaker, listenFrom, watch, mounted],
  );
}
