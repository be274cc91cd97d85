import 'fake-indexeddb/auto';
import type { ReviewLog } from '@/lib/domain/card';
import type { Attack, Tried } from '../attack';
import { keepAnswers } from './kept-answers';
import { liveThrough } from './years';

/** Six years of some hundred answers a day. */
const YEARS = { days: 2_200, saved: 8 };

/** Bytes that an answer may come to, whatever still stands by itself counted. */
const MOST = 60;

/** What the answers of all those days take on the disk. */
async function kept(seed: number, logs: readonly ReviewLog[]): Promise<Tried> {
  const { answers, bytes, records, wrong } = await keepAnswers(`years-${seed}`, logs);
  const each = (bytes.packed + bytes.records) / answers;
  const packed = bytes.packed / (answers - records);
  return {
    what: `${answers} answers at ${each.toFixed(1)} bytes, ${packed.toFixed(1)} where packed`,
    held: wrong === 0 && each <= MOST,
    seen: `${records} by themselves, ${wrong} not as they were kept`,
  };
}

async function* run(): AsyncIterable<Tried> {
  for (const seed of [1, 2, 3]) {
    const logs: ReviewLog[] = [];
    const { reviews, words, wrong } = liveThrough({
      ...YEARS,
      seed,
      keep: (log) => logs.push(log),
    });
    const what = `${YEARS.days} days, ${words} words, ${reviews} answers of seed ${seed}`;
    yield { what, held: wrong.length === 0, seen: wrong.join('; ') };
    yield await kept(seed, logs);
  }
}

export const attack: Attack = { name: 'six years of study, against a wall calendar', run };
