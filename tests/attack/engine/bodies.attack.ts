import { bundleWorker } from '@/lib/server/cli/bundle-worker';
import { makePool } from '@/lib/server/pool/pool';
import { DRAFT_WORKER, WORKER_SOURCE } from '@/lib/server/pool/worker-file';
import type { Attack, Tried } from '../attack';
import { BODIES, tryBody } from './bodies';

/** UTF-16 units. */
const LONG = 300_000;

async function* run(): AsyncIterable<Tried> {
  bundleWorker(process.cwd(), WORKER_SOURCE, DRAFT_WORKER);
  const pool = makePool({ workers: 2 });
  try {
    for (const [name, make] of BODIES) yield await tryBody(pool, name, make(LONG));
  } finally {
    await pool.close(0);
  }
}

export const attack: Attack = { name: 'hostile bodies through the pool', run };
