'use client';

import { useEffect, useRef, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import { HangjianError } from '@/lib/domain/errors';
import type { Sent } from '@/lib/exporting/anki-connect/send';
import type { TroubleKind } from '@/lib/exporting/anki-connect/trouble';
import { messageOf } from '@/lib/storage/outbox';
import { takenAlong } from '@/lib/study/vocabulary/taken-along';
import { loadOrTell } from '../../ui/lazy/load-or-tell';

export interface AnkiWork {
  readonly busy: boolean;
  /** How far it has come; null before anything was sent. */
  readonly sent: Sent | null;
  /** Why it did not go on; empty where it did. */
  readonly problem: string;
  /** AnkiConnect wants its key, or another one. */
  readonly wantsKey: boolean;
  /** As the learner has typed it; kept nowhere. */
  readonly key: string;
  readonly setKey: (key: string) => void;
  readonly send: (words: readonly SavedWord[]) => Promise<void>;
  readonly stop: () => void;
}

const STOPPED =
  'Stopped. What has come stays in Anki, perhaps some words more than are counted; send again, and none is doubled.';

const kindOf = (cause: unknown): TroubleKind | null =>
  cause instanceof HangjianError && 'kind' in cause ? (cause.kind as TroubleKind) : null;

/** Sends words to the Anki on this machine, and says how it goes. Closing the dialog stops it. */
export function useAnki(): AnkiWork {
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const [problem, setProblem] = useState('');
  const [wantsKey, setWantsKey] = useState(false);
  const [key, setKey] = useState('');
  const ending = useRef<AbortController | null>(null);
  const stop = () => ending.current?.abort();
  useEffect(() => () => ending.current?.abort(), []);
  const send = async (words: readonly SavedWord[]) => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setBusy(true);
    setSent(null);
    setProblem('');
    try {
      const code = await loadOrTell(() => import('@/lib/exporting/anki-connect/send'));
      const options = { origin: location.origin, key: key.trim(), signal };
      const taken = takenAlong(words, [], []);
      if (code) setSent(await code.sendToAnki(taken, options, setSent));
    } catch (cause) {
      setProblem(signal.aborted ? STOPPED : messageOf(cause));
      setWantsKey((before) => before || kindOf(cause) === 'key');
    }
    setBusy(false);
  };
  return { busy, sent, problem, wantsKey, key, setKey, send, stop };
}
