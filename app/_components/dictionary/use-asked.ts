'use client';

import { useEffect, useState } from 'react';
import { request } from '../engine/request';

export type Asked<Answer> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string };

/** Typing pauses longer than this, in milliseconds, are taken as a question. */
const PAUSE = 120;

const UNREACHABLE = 'The dictionary cannot be reached just now. Try again when you are online.';

async function ask<Answer>(path: string, query: string, signal: AbortSignal) {
  const response = await request(`${path}?q=${encodeURIComponent(query)}`, { signal });
  const body = (await response.json()) as Answer & { error?: { message: string } };
  return response.ok
    ? ({ kind: 'found', answer: body } as const)
    : ({ kind: 'failed', message: body.error?.message ?? UNREACHABLE } as const);
}

/**
 * What is answered under `path` to a query; the last answer stays until the next one is
 * there. Nothing is asked for the empty query.
 */
export function useAsked<Answer>(path: string, query: string): Asked<Answer> {
  const [state, setState] = useState<Asked<Answer>>({ kind: 'idle' });
  useEffect(() => {
    if (query === '') {
      setState({ kind: 'idle' });
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask<Answer>(path, query, stop.signal).then(setState, () => {
        if (!stop.signal.aborted) setState({ kind: 'failed', message: UNREACHABLE });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [path, query]);
  return state;
}
