import { afterAll, describe, expect, it } from 'vitest';
import { makePool } from '@/lib/server/pool/pool';
import { BODIES, tryBody } from './bodies';

/** UTF-16 units: two blocks. `npm run attack -- bodies` sends a hundred times as much. */
const SHORT = 3_300;

const pool = makePool({ workers: 1 });
afterAll(() => pool.close(0));

describe('hostile bodies through the pool, in short', () => {
  it.each(BODIES)(
    '%s',
    async (name, make) => {
      expect(await tryBody(pool, name, make(SHORT))).toMatchObject({ held: true });
    },
    60_000,
  );
});
