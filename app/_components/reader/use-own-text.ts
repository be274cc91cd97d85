'use client';

import { useCallback, useEffect, useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import { type Annotations, createAnnotations } from '@/lib/reader/annotations';
import type { StoredText } from '@/lib/storage/storage';
import { annotateOwnText } from '@/lib/study/annotate-own';
import { useStorage } from '../ui/stores';
import { placeIn, readRest } from './read-rest';

export interface OwnText {
  readonly annotations: Annotations;
  /** undefined until the record has been looked for; null when there is none. */
  readonly text: StoredText | null | undefined;
  /** Puts away the line that the text looks machine-converted, for good. */
  readonly dismissConverted: () => void;
  readonly failure: { readonly message: string; readonly retry: () => void } | null;
}

/** The learner's own text from this browser; what is not annotated yet arrives as it is made. */
export function useOwnText(id: string): OwnText {
  const storage = useStorage();
  const [annotations] = useState(() => createAnnotations());
  const [text, setText] = useState<StoredText | null>();
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt starts it again
  useEffect(() => {
    let over = false;
    const follow = storage.subscribe(async (notice) => {
      if (notice.store !== 'blocks') return;
      for (const key of notice.keys) {
        if (key[0] !== id) continue;
        const record = await storage.blocks.get(key);
        if (record && !over) annotations.add([record.block]);
      }
    });
    const begin = async () => {
      const [stored, first] = await Promise.all([
        storage.texts.get(id),
        storage.blocks.get([id, 0]),
      ]);
      if (over) return;
      annotations.expect(stored?.annotation?.length ?? 0);
      if (stored && first) annotations.add([first.block]);
      setText(stored ?? null);
      if (!stored) return;
      const place = stored.annotation ? await placeIn(storage, stored.info.id) : Infinity;
      if (first) await readRest(storage, id, { annotations, place, over: () => over });
      if (stored.annotation !== null) return;
      const request: typeof fetch = (input, init) => fetch(input, init);
      const done = await annotateOwnText({ storage, request }, id);
      if (!over) setText(done);
    };
    setFailure(null);
    begin().catch((cause: unknown) => {
      if (over) return;
      const known = cause instanceof HangjianError;
      setFailure(known ? cause.message : 'This text could not be opened. Nothing of it is lost.');
    });
    return () => {
      over = true;
      follow();
    };
  }, [storage, id, annotations, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const dismissConverted = useCallback(() => {
    const noted = (stored: StoredText | undefined) =>
      stored && { ...stored, conversionNoted: true as const };
    setText((shown) => shown && { ...shown, conversionNoted: true });
    // Kept for the next visit; should that fail, the line comes back, and nothing is lost.
    storage.texts.update(id, noted).catch(() => undefined);
  }, [storage, id]);
  return {
    annotations,
    text,
    dismissConverted,
    failure: failure === null ? null : { message: failure, retry },
  };
}
