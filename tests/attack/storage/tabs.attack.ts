import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import { play, type Step } from '../../study/history/history';
import { histories } from '../../study/history/history-steps';
import type { Attack, Tried } from '../attack';
import { CLOCKS } from './clocks';
import { SITTINGS } from './tabs';

const HISTORIES = 1_000;
/** So many are told of as one line. */
const A_LINE = 100;

let serial = 0;

async function wrongIn(steps: readonly Step[]): Promise<readonly string[]> {
  serial += 1;
  const name = `attack-${serial}`;
  const opened: LearnerStorage[] = [];
  const open = () => {
    const storage = openStorage({ name });
    opened.push(storage);
    return storage;
  };
  try {
    return await play(steps, open);
  } finally {
    for (const storage of opened) storage.close();
    indexedDB.deleteDatabase(name);
  }
}

/** A clock's steps as a sitting: each is followed by an answer, and the last answer taken back. */
const sittingBy = (steps: readonly number[]): readonly Step[] => [
  ...steps.flatMap((by): Step[] => [
    { do: 'clock', by },
    { do: 'answer', tab: 0, rating: 'easy' },
    { do: 'both answer', rating: 'good', other: 'again' },
  ]),
  { do: 'take back', tab: 1 },
];

async function* run(): AsyncIterable<Tried> {
  const clocks = CLOCKS.map(([name, steps]) => [name, sittingBy(steps)] as const);
  for (const [what, steps] of [...SITTINGS, ...clocks]) {
    const wrong = await wrongIn(steps);
    yield { what, held: wrong.length === 0, seen: wrong.join('; ') };
  }
  const seed = Date.now();
  const all = fc.sample(histories, { numRuns: HISTORIES, seed });
  for (let from = 0; from < all.length; from += A_LINE) {
    const seen: string[] = [];
    for (const steps of all.slice(from, from + A_LINE)) {
      const wrong = await wrongIn(steps);
      if (wrong.length > 0) seen.push(`${wrong.join('; ')} in ${JSON.stringify(steps)}`);
    }
    const what = `random histories ${from + 1} to ${from + A_LINE} of seed ${seed}`;
    yield { what, held: seen.length === 0, seen: seen.join('\n') };
  }
}

export const attack: Attack = { name: 'two tabs, one vocabulary, clocks not to be trusted', run };
