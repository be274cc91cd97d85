'use client';

import { useEffect, useRef, useState } from 'react';
import { type CardHistory, type Fit, LEAST_FITTED } from '@/lib/domain/fitting';
import { PUBLISHED } from '@/lib/domain/weights';
import { messageOf } from '@/lib/storage/outbox';
import type { LearnerStorage } from '@/lib/storage/storage';
import { historiesOf, triesIn } from '@/lib/study/fitting/histories';
import { type Misses, missesOf } from '@/lib/study/fitting/misses';
import { inSlices } from '@/lib/study/simulation/slices';
import { useStorage } from '../ui/stores/stores';

const ADDRESS = '/api/weights';

/** Whether the server can fit weights; false as long as it has not said so. */
export function useFits(): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const ask = async () => {
      const answer = await fetch(ADDRESS, { signal: ending.signal });
      if (answer.ok) setFits(((await answer.json()) as { fits?: unknown }).fits === true);
    };
    // A request without a network is not even begun: the browser's console would tell of it.
    if (navigator.onLine) ask().catch(() => undefined);
    return () => ending.abort();
  }, []);
  return fits;
}

export type Fitting =
  | { readonly state: 'none' | 'working' }
  | { readonly state: 'few'; readonly answers: number }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'done'; readonly found: Found };

/** Weights, and how well they foretell the answers they were fitted to. */
export interface Found extends Fit {
  readonly published: Misses;
  readonly fitted: Misses;
}

const UNREACHED = 'The server could not be reached. Nothing was changed; try again later.';

type Said = Fit | { readonly error: { readonly message: string } };

async function ask(histories: readonly CardHistory[]): Promise<Said> {
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ cards: histories });
    const answer = await fetch(ADDRESS, { method: 'POST', headers, body });
    return (await answer.json()) as Said;
  } catch {
    return { error: { message: UNREACHED } };
  }
}

async function fitted(storage: LearnerStorage, signal: AbortSignal): Promise<Fitting> {
  const histories = historiesOf(await storage.logs.all());
  const answers = triesIn(histories);
  if (answers < LEAST_FITTED) return { state: 'few', answers };
  const said = await ask(histories);
  if ('error' in said) return { state: 'failed', message: said.error.message };
  const published = await inSlices(missesOf(histories, PUBLISHED), signal);
  const own = await inSlices(missesOf(histories, said.weights), signal);
  if (!published || !own) return { state: 'none' };
  return { state: 'done', found: { ...said, published, fitted: own } };
}

/** Fits weights to the learner's answers when `start` is called. */
export function useFitting(): { readonly fitting: Fitting; readonly start: () => void } {
  const storage = useStorage();
  const [fitting, setFitting] = useState<Fitting>({ state: 'none' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const start = () => {
    ending.current = new AbortController();
    setFitting({ state: 'working' });
    fitted(storage, ending.current.signal).then(setFitting, (cause) =>
      setFitting({ state: 'failed', message: messageOf(cause) }),
    );
  };
  return { fitting, start };
}
