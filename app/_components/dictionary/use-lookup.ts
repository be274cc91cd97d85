'use client';

import { useEffect, useState } from 'react';
import type { Lookup } from '@/lib/domain/lexicon/lexicon';

export type LookupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly lookup: Lookup }
  | { readonly kind: 'failed'; readonly message: string };

/** Typing pauses longer than this are taken as "look it up". */
const PAUSE = 180;

const UNREACHABLE = 'The dictionary cannot be reached just now. Try again when you are online.';

async function fetchLookup(query: string, signal: AbortSignal): Promise<LookupState> {
  const response = await fetch(`/api/lookup?q=${encodeURIComponent(query)}`, { signal });
  const body = (await response.json()) as Lookup & { error?: { message: string } };
  if (response.ok) return { kind: 'found', lookup: body };
  return { kind: 'failed', message: body.error?.message ?? UNREACHABLE };
}

/** What the dictionary has for `query`; the last answer stays until the next one is there. */
export function useLookup(query: string): LookupState {
  const [state, setState] = useState<LookupState>({ kind: 'idle' });
  useEffect(() => {
    if (query === '') {
      setState({ kind: 'idle' });
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetchLookup(query, stop.signal).then(setState, () => {
        if (!stop.signal.aborted) setState({ kind: 'failed', message: UNREACHABLE });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return state;
}
