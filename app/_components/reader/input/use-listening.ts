'use client';

import { useCallback } from 'react';
import { firstFrom, type Place, step, type Walkable } from '@/lib/reader/input/walk';
import type { Annotations } from '@/lib/reader/text/annotations';
import { useSpeaker } from '../../listen/use-speaker';
import { usePreferences } from '../../ui/stores/stores';

/** The reader's voice, and how it goes on from a word sentence by sentence. */
export function useListening(annotations: Annotations) {
  const standard = usePreferences((state) => state.standard);
  const rate = usePreferences((state) => state.rate);
  const speaker = useSpeaker(standard, rate);
  const listenFrom = useCallback(
    (offset: number) => {
      const text: Walkable = { sections: annotations.sections(), paragraph: annotations.paragraph };
      const first = firstFrom(text, offset);
      if (!first) return;
      const rest = first.sentence.tokens.filter(({ span }) => span.end > offset);
      let last: Place = first;
      speaker.speakFrom(rest, () => {
        const from = last.sentence.span.end - 1;
        const next = step(text, Math.max(from, last.token.span.start), 'sentence', 1);
        if (!next) return null;
        last = next;
        return next.sentence;
      });
    },
    [annotations, speaker],
  );
  return { speaker, listenFrom, rate };
}
