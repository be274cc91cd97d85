import { isDeepStrictEqual } from 'node:util';
import { killed } from '../../study/annotation/killed';
import type { Attack, Tried } from '../attack';
import { allKills, BOOK, KILLS } from './kills';

/** Bytes between two deaths. */
const STEP = 97;

async function* run(): AsyncIterable<Tried> {
  const { after: expected } = await killed(BOOK, 'whole');
  for (const [what, fate] of [...KILLS, ...allKills(STEP)]) {
    const { onShelf, after, texts, before } = await killed(BOOK, fate);
    const held = onShelf && texts === 1 && expected !== null && isDeepStrictEqual(after, expected);
    yield { what: `annotation killed: ${what}`, held, seen: `${before} blocks kept before` };
  }
}

export const attack: Attack = { name: 'annotations of own texts killed at every point', run };
