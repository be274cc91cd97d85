import { threadId } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { openLexicon } from '../../lexicon/store';
import { type Engine, makeEngine } from '../engine';
import { serve } from './serve';
import type { Answered, Asked } from './step';

/** What all workers of a pool see of the same memory. */
export interface WorkerData {
  /** The compiled lexicon, 20 MB that no worker has to hold by itself. */
  readonly lexicon: SharedArrayBuffer;
}

/**
 * What a worker's module exports: it makes its engine once, then takes one step after the other.
 * @param around tests put an engine of their own around the real one.
 */
export function workerHandler(around: (engine: Engine) => Engine = (engine) => engine) {
  const { lexicon } = workerData as WorkerData;
  const engine = makeEngine(undefined, openLexicon(new Uint8Array(lexicon)));
  const take = serve(around(engine), threadId);
  return (asked: Asked): unknown => {
    const answer: Answered = take(asked);
    // The bytes change hands instead of being copied.
    return move({ [transferableSymbol]: [answer.bytes.buffer], [valueSymbol]: answer } as never);
  };
}
