import { HangjianError } from '@/lib/domain/errors';
import { MOST_ASKED } from '@/lib/domain/lexicon/asked';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import type { GivenWord } from '@/lib/importing/given-words';
import { type Matched, matchWord } from '@/lib/importing/match';
import { wordOfEntry } from '@/lib/reader/panel/encounter';
import { request } from '../../engine/request';
import { withPhrases } from './ask-phrases';

/** Times a busy server is asked, and milliseconds in between. */
const TRIES = 4;
const PAUSE = 2_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function ask(
  words: readonly string[],
  tries = TRIES,
): Promise<readonly (readonly Entry[])[]> {
  const answer = await request('/api/words', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ words }),
  });
  if (answer.ok) return (await answer.json()) as readonly (readonly Entry[])[];
  if (tries <= 1 || ![429, 503].includes(answer.status)) throw new Error(`words ${answer.status}`);
  await wait(PAUSE);
  return ask(words, tries - 1);
}

/**
 * Finds in the server's dictionary what a file means, a batch after the other.
 * @param onProgress told how many have been looked up
 * @throws HangjianError where the server cannot be reached
 */
export async function matchWords(
  given: readonly GivenWord[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Matched[]> {
  const matched: Matched[] = [];
  for (let at = 0; at < given.length && !signal.aborted; at += MOST_ASKED) {
    const batch = given.slice(at, at + MOST_ASKED);
    let entries: readonly (readonly Entry[])[];
    try {
      entries = await ask(batch.map(({ word }) => word));
    } catch (cause) {
      const message = 'The dictionary cannot be reached now. Nothing was changed; try again later.';
      throw new HangjianError('internal', message, { cause });
    }
    for (const [index, one] of batch.entries()) {
      matched.push({ given: one, match: matchWord(one, (entries[index] ?? []).map(wordOfEntry)) });
    }
    onProgress(matched.length);
  }
  return withPhrases(matched, signal);
}
