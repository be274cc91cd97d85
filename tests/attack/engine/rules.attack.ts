import { getEngine } from '@/lib/server/engine';
import type { Attack, Tried } from '../attack';
import { grown, growth } from './growth';
import { RULE_REPETITIONS, RULE_SENTENCES, repeated } from './repetitions';

/** UTF-16 units. */
const SHORT = 10_000;
const LONG = 40_000;

function* run(): Iterable<Tried> {
  const { annotateBlocks } = getEngine();
  const annotate = (text: string): void => {
    for (const block of annotateBlocks(text)) void block.span;
  };
  for (const [rule, unit] of [...RULE_REPETITIONS, ...RULE_SENTENCES]) {
    const found = growth((size) => annotate(repeated(unit, size)), SHORT, LONG);
    yield { what: `${rule}: ${unit.slice(0, 20)}`, held: found.linear, seen: grown(found) };
  }
}

export const attack: Attack = { name: 'what the rules of dictionary/ are about, repeated', run };
