import { getEngine } from '@/lib/server/engine';
import type { Attack, Tried } from '../attack';
import { CORRECTIONS, textId } from './corrections';
import { grown, growth } from './growth';

/** UTF-16 units; corrections are an eighth of them. */
const SHORT = 10_000;
const LONG = 40_000;

function* run(): Iterable<Tried> {
  const { annotateBlocks } = getEngine();
  for (const [name, make] of CORRECTIONS) {
    const found = growth(
      (size) => {
        const { text, corrections } = make(size);
        for (const block of annotateBlocks(text, { corrections, textId })) void block.span;
      },
      SHORT,
      LONG,
    );
    yield { what: name, held: found.linear, seen: grown(found) };
  }
}

export const attack: Attack = { name: 'many corrections over a long text', run };
