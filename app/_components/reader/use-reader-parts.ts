'use client';

import { useCallback, useMemo, useState } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import { createSelectionStore } from '@/lib/reader/panel/selection-store';
import type { Annotations } from '@/lib/reader/text/annotations';
import { displayOf } from '@/lib/reader/text/shown';
import { whenScrollSettles } from '@/lib/reader/window/scroll-settle';
import { createSectionDisplays } from '@/lib/reader/window/section-displays';
import { createWindowing } from '@/lib/reader/window/windowing';
import { usePreferencesStore } from '../ui/stores/stores';
import { useListening } from './input/use-listening';
import { useMarks } from './marks/use-marks';
import { useOpenWord } from './panel/use-open-word';
import type { ReaderParts } from './reader-context';
import { usePrinter } from './text/use-printer';
import { afterFrame } from './window/after-frame';
import { useWatch } from './window/use-watch';
import type { Viewport } from './window/viewport';

/** Characters set as words from the start, on the server too: the first screen of a large window. */
const FIRST_CHARACTERS = 1200;

/** Beyond a twelfth of the window's height a frame, some 4,000 pixels a second, nobody reads. */
const FAST = 1 / 12;

/** Looking whether the text still flies past is put off this long, in milliseconds. */
const PAUSE = 80;

const pause = (work: () => void) => window.setTimeout(() => afterFrame(work), PAUSE);

/** One text, and the window it is opened in. */
interface Opened {
  readonly info: TextInfo;
  readonly href: string;
  readonly annotations: Annotations;
  readonly viewport: Viewport;
}

/** What is done with a paragraph once its words are in place. */
function useMounted(
  opened: Pick<ReaderParts, 'annotations' | 'viewport' | 'selection'>,
): ReaderParts['mounted'] {
  const marked = useMarks(opened.annotations);
  const tint = useOpenWord(opened);
  const learn = usePrinter();
  return useCallback(
    (element, start) => {
      learn(element);
      tint();
      return marked(element, start);
    },
    [learn, marked, tint],
  );
}

/** Everything the parts of one open reader share, made once for its text. */
export function useReaderParts(
  { info, href, annotations, viewport }: Opened,
  firstCharacters = FIRST_CHARACTERS,
): ReaderParts {
  const [windowing] = useState(() => {
    const first = annotations.sections().filter((section) => section.start < firstCharacters);
    return createWindowing(
      // After a frame, for where the text stands is known then: asking before has it laid out.
      whenScrollSettles({
        frame: afterFrame,
        pause,
        position: viewport.position,
        limit: () => FAST * viewport.frame().height,
      }),
      { initial: first, choose: viewport.nearest },
    );
  });
  const preferences = usePreferencesStore();
  const [displays] = useState(() => createSectionDisplays(displayOf(preferences.getState())));
  const [selection] = useState(createSelectionStore);
  const watch = useWatch(windowing);
  const mounted = useMounted({ annotations, viewport, selection });
  const { speaker, listenFrom } = useListening(annotations);
  return useMemo(
    () => ({
      info,
      href,
      annotations,
      viewport,
      windowing,
      displays,
      selection,
      speaker,
      listenFrom,
      watch,
      mounted,
    }),
    [
      info,
      href,
      annotations,
      viewport,
      windowing,
      displays,
      selection,
      speaker,
      listenFrom,
      watch,
      mounted,
    ],
  );
}
