import { wordSet } from '../../language/data';
import type { Piece } from '../piece';
import { Recutting } from '../recut';
import type { CutRule } from './rule';
import { verbsOf } from './verb-repeated';

const DIRECTIONS = wordSet('words/directions');
const COMING = /^[来去]$/u;

/**
 * Keeps a direction whole: 坐下|來 → 坐|下來, 拿出|去 → 拿|出去, as in 坐|下來 where the dictionary has
 * no 坐下. 拿出|去年 and 一起|去 stay.
 */
export const directionComplement: CutRule = {
  name: 'direction-complement',
  apply({ pieces, forms: { simplified }, tools }) {
    const isVerb = verbsOf(tools.lexicon);
    const joined = new Recutting(pieces);
    for (let at = 1; at < pieces.length; at += 1) {
      const { start: border, end } = pieces[at] as Piece;
      const { start } = pieces[at - 1] as Piece;
      if (end - border !== 1 || border - start !== 2) continue;
      if (!COMING.test(simplified.slice(border, end))) continue;
      const verb = simplified.slice(start, border);
      if (!isVerb(verb) || !DIRECTIONS.has(verb.charAt(1))) continue;
      joined.cut([start, start + 1, end]);
    }
    return joined.pieces();
  },
};
