import type { Correction } from '../../domain/engine';
import { isPacked, unpackBlock } from '../../domain/wire/packed';
import { countWords } from '../../domain/wire/profile';
import type { LearnerStorage, StoredBlock, StoredText } from '../../storage/storage';
import { newTextId } from '../texts/own-text';

/** What an annotation is made of: the same text under the same rules gives the same blocks. */
export async function inputsOf(text: string, rules: readonly Correction[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, rules]));
  const { subtle } = globalThis.crypto;
  // Without it (pages that did not come over https) nothing is known to be the same.
  if (!subtle) return newTextId();
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How far a run has come: its blocks 0 to `blocks` are kept, and end at `end`. */
export interface RunProgress {
  readonly id: string;
  readonly blocks: number;
  /** UTF-16 offset in the normalised text. */
  readonly end: number;
}

export const newRun = (): RunProgress => ({ id: newTextId(), blocks: 0, end: 0 });

/**
 * Where an earlier run over the same inputs was broken off; a new run where there is none. A run
 * keeps its blocks in order, so that its last one is found by halving.
 */
export async function runToGoOn(
  storage: LearnerStorage,
  { id: textId, run }: StoredText,
  inputs: string,
): Promise<RunProgress> {
  if (run?.inputs !== inputs) return newRun();
  const own = async (index: number): Promise<StoredBlock | undefined> => {
    const block = await storage.blocks.get([textId, index]);
    return block?.run === run.id ? block : undefined;
  };
  let low = 0;
  let high = (await storage.blocks.keys(textId)).length;
  let last: StoredBlock | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = await own(middle);
    if (found) {
      last = found;
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return { id: run.id, blocks: low, end: last?.block.end ?? 0 };
}

/** Adds the words of the blocks a run has kept before to `counts`, one block at a time. */
export async function countKept(
  storage: LearnerStorage,
  textId: string,
  blocks: number,
  counts: Map<string, number>,
): Promise<void> {
  for (let index = 0; index < blocks; index += 1) {
    const block = (await storage.blocks.get([textId, index]))?.block;
    if (block) countWords(isPacked(block) ? unpackBlock(block) : block, counts);
  }
}
