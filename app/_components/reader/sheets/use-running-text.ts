'use client';

import { useEffect, useState } from 'react';
import type { Annotations } from '@/lib/reader/text/annotations';
import { createRunningText, type RunningText } from '@/lib/study/texts/running-text';
import { runningWords } from '../marks/running-words';
import { idleCallback } from '../window/read-rest';

/** Milliseconds of work in one go. */
const SLICE = 12;

/** Characters that are looked at before anything is shown; then it is shown anew as they double. */
const FIRST = 20_000;

/** What has been looked at of the open text. */
interface LookedAt {
  /** An object of its own each time that it has grown enough to be looked at anew. */
  readonly sentences: Iterable<readonly ReturnType<typeof runningWords>[number][]>;
  /** The share of the text that it is, 0 to 1. */
  readonly share: number;
}

const NOTHING: LookedAt = { sentences: [], share: 0 };

/** Adds the next block of the text; resolves to where it ends, or null where none has come. */
function addBlock(annotations: Annotations, from: number, text: RunningText): number | null {
  const section = annotations.sections().find(({ end }) => end > from);
  const block = section && annotations.blockAt(section.start);
  if (!block || block.span.end <= from) return null;
  for (const { sentences } of block.paragraphs) {
    for (const sentence of sentences) text.add(runningWords(sentence));
  }
  return block.span.end;
}

/** The running words of the whole text, as they are looked through block by block. */
export function useRunningText(annotations: Annotations): LookedAt {
  const [looked, setLooked] = useState(NOTHING);
  useEffect(() => {
    const text = createRunningText();
    let end = 0;
    let next = FIRST;
    let over = false;
    let busy = false;
    const show = (share: number) =>
      setLooked({ sentences: { [Symbol.iterator]: () => text[Symbol.iterator]() }, share });

    /** Looks at what has come, a slice at a time; what comes later calls again. */
    const look = async () => {
      if (busy) return;
      busy = true;
      for (let until = performance.now() + SLICE; !over; ) {
        const reached = addBlock(annotations, end, text);
        if (reached === null) break;
        end = reached;
        if (performance.now() < until && end < next) continue;
        if (end >= next) {
          next = 2 * end;
          show(end / annotations.whole());
        }
        await idleCallback();
        until = performance.now() + SLICE;
      }
      busy = false;
      if (!over) show(Math.min(1, end / Math.max(1, annotations.whole())));
    };
    look();
    const stop = annotations.subscribe(look);
    return () => {
      over = true;
      stop();
    };
  }, [annotations]);
  return looked;
}
