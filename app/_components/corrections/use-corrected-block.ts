'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Correction } from '@/lib/domain/engine';
import type { Entry } from '@/lib/domain/lexicon';
import type { Block } from '@/lib/domain/text';
import { correctBlock } from '@/lib/reader/corrections-apply';
import { lookupEntries } from '../lookup/lookup-entries';

const NONE: ReadonlyMap<string, readonly Entry[]> = new Map();

/**
 * A block under the learner's rules: the very block given where none applies. Words the rules made
 * and the block has no entry of are asked for, and filled in when the answer comes.
 */
export function useCorrectedBlock(
  block: Block,
  corrections: readonly Correction[],
  textId: string,
): Block {
  const [known, setKnown] = useState(NONE);
  const corrected = useMemo(
    () => correctBlock(block, corrections, textId, known),
    [block, corrections, textId, known],
  );
  const { missing } = corrected;
  useEffect(() => {
    let current = true;
    for (const surface of missing) {
      lookupEntries(surface)
        .then((entries) => current && setKnown((before) => new Map(before).set(surface, entries)))
        .catch(() => {
          // Without network the word keeps its parts; the next rule or page asks again.
        });
    }
    return () => {
      current = false;
    };
  }, [missing]);
  return corrected.block;
}
