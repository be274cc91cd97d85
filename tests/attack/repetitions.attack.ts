import { getEngine } from '@/lib/server/engine';
import type { Attack, Tried } from './attack';
import { growth } from './growth';
import { REPETITIONS, repeated } from './repetitions';

/** UTF-16 units. */
const SHORT = 20_000;
const LONG = 80_000;
/** Four times the text: linear is 4, quadratic 16. */
const AT_MOST = 7;

function* run(): Iterable<Tried> {
  const { annotateBlocks } = getEngine();
  for (const [name, unit] of REPETITIONS) {
    const annotate = (size: number): void => {
      for (const block of annotateBlocks(repeated(unit, size))) void block.span;
    };
    const { short, long, ratio } = growth(annotate, SHORT, LONG);
    const times = `${Math.round(short)} → ${Math.round(long)} ms`;
    yield {
      what: `${name}: ${JSON.stringify(unit)}`,
      held: ratio < AT_MOST,
      seen: `${times}, ×${ratio.toFixed(1)} for ×4`,
    };
  }
}

export const attack: Attack = { name: 'hostile repetitions through the engine', run };
