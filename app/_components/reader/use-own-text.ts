'use client';

import { useCallback, useEffect, useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import { type Annotations, createAnnotations } from '@/lib/reader/annotations';
import type { LearnerStorage, StoredBlock, StoredText } from '@/lib/storage/storage';
import { annotating } from '@/lib/study/annotating';
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

type FirstRead = Promise<readonly [StoredText | undefined, StoredBlock | undefined]>;

/** What the first screen needs. */
function readFirst(storage: LearnerStorage, id: string): FirstRead {
  const reading = Promise.all([storage.texts.get(id), storage.blocks.get([id, 0])]);
  // Whoever waits for it says what went wrong; until then nobody does.
  reading.catch(() => undefined);
  return reading;
}

/** The learner's own text from this browser; what is not annotated yet arrives as it is made. */
export function useOwnText(id: string): OwnText {
  const storage = useStorage();
  const [annotations] = useState(() => createAnnotations());
  // Asked for before the page is put together: what is read is there when it is.
  const [asked] = useState(() =>
    typeof indexedDB === 'undefined' ? null : readFirst(storage, id),
  );
  const [text, setText] = useState<StoredText | null>();
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

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
      const again = attempt > 0 || !asked;
      const [stored, first] = await (again ? readFirst(storage, id) : asked);
      if (over) return;
      annotations.expect(stored?.annotation?.length ?? 0);
      if (stored && first) annotations.add([first.block]);
      setText(stored ?? null);
      if (!stored) return;
      const place = stored.annotation ? await placeIn(storage, stored.info.id) : Infinity;
      if (first) await readRest(storage, id, { annotations, place, over: () => over });
      if (stored.annotation !== null) return;
      const request: typeof fetch = (input, init) => fetch(input, init);
      const { annotateOwnText } = await annotating();
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
  }, [storage, id, annotations, asked, attempt]);

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
