'use client';

import { useEffect, useState } from 'react';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import type { Annotations } from '@/lib/reader/text/annotations';
import { lookupEntries } from '../../lookup/lookup-entries';
import { untilLoaded } from '../../ui/lazy/until-loaded';
import { useCorrections } from '../../ui/stores/stores';

const NONE: ReadonlyMap<string, readonly Entry[]> = new Map();

/**
 * Shows the text under the learner's corrections. Words they made that the page has no entry of
 * are asked for, and filled in when the answer comes.
 */
export function useCorrectedText(annotations: Annotations, textId: string): void {
  const corrections = useCorrections((state) => state.list);
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    let current = true;
    const asked = new Set<string>();
    const ask = (surface: string) => {
      if (asked.has(surface)) return;
      asked.add(surface);
      // Without network the word keeps its parts; the next page asks again.
      lookupEntries(surface)
        .then((entries) => current && setKnown((before) => new Map(before).set(surface, entries)))
        .catch(() => undefined);
    };
    // Most readers have no corrections: the code that applies them comes with the first one.
    const apply = ({ correctBlock }: typeof import('@/lib/reader/corrections/apply')) => {
      annotations.through((block) => {
        const corrected = correctBlock(block, corrections, textId, known);
        for (const surface of corrected.missing) ask(surface);
        return corrected.block;
      });
    };
    let stop = () => {};
    if (corrections.length > 0) {
      stop = untilLoaded(() => import('@/lib/reader/corrections/apply'), apply);
    } else annotations.through((block) => block);
    return () => {
      stop();
      current = false;
    };
  }, [annotations, corrections, textId, known]);
}
