import { getEngine } from '@/lib/server/engine';
import type { Attack, Tried } from '../attack';
import { grown, growth } from './growth';
import { REPETITIONS, repeated } from './repetitions';

/** UTF-16 units. */
const SHORT = 50_000;
const LONG = 200_000;

function* run(): Iterable<Tried> {
  const { annotateBlocks } = getEngine();
  const annotate = (text: string): void => {
    for (const block of annotateBlocks(text)) void block.span;
  };
  for (const [name, unit] of REPETITIONS) {
    const found = growth((size) => annotate(repeated(unit, size)), SHORT, LONG);
    yield { what: `${name}: ${JSON.stringify(unit)}`, held: found.linear, seen: grown(found) };
  }
}

export const attack: Attack = { name: 'hostile repetitions through the engine', run };
