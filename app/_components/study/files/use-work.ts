'use client';

import { useEffect, useRef, useState } from 'react';
import { messageOf } from '@/lib/storage/outbox';

/** Work that the dialog waits for; what it ends with is dropped once the dialog is closed. */
export function useWork() {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const closing = useRef(new AbortController());
  useEffect(() => {
    closing.current = new AbortController();
    return () => closing.current.abort();
  }, []);
  const run = async (saying: string, work: (signal: AbortSignal) => Promise<void>) => {
    const { signal } = closing.current;
    setBusy(true);
    setSaid(saying);
    let problem = '';
    try {
      await work(signal);
    } catch (cause) {
      problem = messageOf(cause);
    }
    if (signal.aborted) return;
    setSaid(problem);
    setBusy(false);
  };
  return { said, setSaid, busy, run };
}
