import { createStore } from 'zustand/vanilla';
import { readManifest, sizeOf } from '@/lib/engine/shards/manifest';
import { MANIFEST_ADDRESS, SHARDS_CACHE } from '@/lib/engine/shards/names';
import type { Progress } from '@/lib/engine/worker/messages';
import { messageOf } from '@/lib/storage/outbox';
import { askEngine, isKept } from './local-engine';
import { savesData } from './saves-data';

/** Set where the learner does not want the dictionary on this device. */
const UNWANTED = 'hangjian-no-dictionary';

export interface KeptDictionary {
  /** `unknown` until it has been looked up; `impossible` on pages that came over plain http. */
  readonly state: 'unknown' | 'impossible' | 'absent' | 'coming' | 'kept';
  readonly progress: Progress | null;
  /** Why it did not come, for the learner. */
  readonly problem: string;
}

/** What is known on this page of the dictionary on this device. */
export const keptDictionary = createStore<KeptDictionary>(() => ({
  state: 'unknown',
  progress: null,
  problem: '',
}));

const { setState, getState } = keptDictionary;

/** False where the learner has said so, or saves data. */
export function isWanted(): boolean {
  if (typeof caches === 'undefined' || savesData()) return false;
  try {
    return localStorage.getItem(UNWANTED) === null;
  } catch {
    return false;
  }
}

function want(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(UNWANTED);
    else localStorage.setItem(UNWANTED, '1');
  } catch {
    // Where nothing may be kept it is asked again on the next page.
  }
}

/** Looks up whether the dictionary is here. */
export async function look(): Promise<void> {
  if (typeof caches === 'undefined') setState({ state: 'impossible' });
  else if (getState().state !== 'coming') setState({ state: (await isKept()) ? 'kept' : 'absent' });
}

/** It is being fetched, or brought up to date, by this page. */
let keeping: Promise<void> | undefined;

/** Has the dictionary kept here, or brought up to date; resolves when it is, or could not be. */
export function keepDictionary(): Promise<void> {
  keeping ??= keep().finally(() => {
    keeping = undefined;
  });
  return keeping;
}

async function keep(): Promise<void> {
  const before = (await isKept()) ? 'kept' : 'absent';
  setState({ state: before === 'kept' ? 'kept' : 'coming', progress: null, problem: '' });
  try {
    for await (const part of askEngine({ kind: 'keep' })) {
      if (part instanceof Uint8Array) continue;
      setState({ progress: part });
      // What comes after that is made here, and nobody waits for it.
      if (part.done === part.all && (await isKept())) setState({ state: 'kept' });
    }
    // It may have been turned off meanwhile.
    setState({ state: (await isKept()) ? 'kept' : 'absent' });
  } catch (cause) {
    // What is kept is as good as it was.
    setState({ state: before, problem: before === 'kept' ? '' : messageOf(cause) });
  }
}

/** The learner turns it on. */
export function turnOn(): Promise<void> {
  want(true);
  // At once: what is pressed must show it.
  setState({ state: 'coming', progress: null, problem: '' });
  return keepDictionary();
}

/** The learner turns it off: it goes, and does not come back by itself. */
export async function turnOff(): Promise<void> {
  want(false);
  setState({ state: 'absent', progress: null, problem: '' });
  await caches.delete(SHARDS_CACHE);
}

/** Bytes to fetch and bytes to keep, as the server has them now; null where it does not answer. */
export async function serverSize(): Promise<ReturnType<typeof sizeOf> | null> {
  try {
    const answer = await fetch(MANIFEST_ADDRESS);
    return sizeOf(readManifest(await answer.text()));
  } catch {
    return null;
  }
}
