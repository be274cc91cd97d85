import { threadId } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { openLexicon } from '../../lexicon/store';
import { openIndex } from '../../search/index-file';
import { type Engine, makeEngine } from '../engine';
import { type NamedSegmenter, openSegmenter } from '../segmenter';
import { serve } from './serve';
import type { Answered, Asked } from './step';

/** What all workers of a pool see of the same memory. */
export interface WorkerData {
  /** The compiled lexicon, 20 MB that no worker has to hold by itself. */
  readonly lexicon: SharedArrayBuffer;
  /** The index that words are searched by, 10 MB. */
  readonly search: SharedArrayBuffer;
  /** How many workers may still open nodejieba, in one Int32; shared by all that this process starts. */
  readonly natives: SharedArrayBuffer;
}

/**
 * nodejieba keeps a second dictionary for keywords, 97 MB in all, and when a thread ends it gives
 * neither back (3.5.8 has no destructor): fifty replaced workers would take 5 GB. So each of the
 * first workers has it, and a worker that replaces one cuts with @node-rs/jieba, which takes 10 MB
 * and gives them back, over the same dictionary.
 */
function segmenterFor(natives: SharedArrayBuffer): NamedSegmenter {
  const left = Atomics.sub(new Int32Array(natives), 0, 1);
  return left > 0 ? openSegmenter() : openSegmenter('node-rs');
}

/**
 * What a worker's module exports: it makes its engine once, then takes one step after the other.
 * @param around tests put an engine of their own around the real one.
 */
export function workerHandler(around: (engine: Engine) => Engine = (engine) => engine) {
  const { lexicon, search, natives } = workerData as WorkerData;
  const words = openLexicon(new Uint8Array(lexicon));
  const index = openIndex(new Uint8Array(search));
  const engine = makeEngine(undefined, words, segmenterFor(natives), undefined, index);
  const take = serve(around(engine), threadId);
  return (asked: Asked): unknown => {
    const answer: Answered = take(asked);
    // The bytes change hands instead of being copied.
    return move({ [transferableSymbol]: [answer.bytes.buffer], [valueSymbol]: answer } as never);
  };
}
