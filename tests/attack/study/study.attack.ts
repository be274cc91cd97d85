import 'fake-indexeddb/auto';
import { openStorage } from '@/lib/storage/open';
import type { LearnerStorage } from '@/lib/storage/storage';
import type { Attack, Tried } from '../attack';
import { live, PACKING } from './learner';

const SEEDS = 100;
const OPERATIONS = 10_000;

/** One life over a database of its own. */
async function lived(seed: number): Promise<readonly string[]> {
  const name = `learner-${seed}`;
  const opened: LearnerStorage[] = [];
  const open = () => {
    const storage = openStorage({ name, packing: PACKING });
    opened.push(storage);
    return storage;
  };
  try {
    return await live(seed, OPERATIONS, open);
  } finally {
    for (const storage of opened) storage.close();
    indexedDB.deleteDatabase(name);
  }
}

async function* run(): AsyncIterable<Tried> {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const wrong = await lived(seed);
    const what = `${OPERATIONS} operations of seed ${seed} are those of the model`;
    yield { what, held: wrong.length === 0, seen: wrong.join('; ') };
  }
}

export const attack: Attack = {
  name: 'a learner with two tabs that die now and then, against a simple model',
  run,
};
