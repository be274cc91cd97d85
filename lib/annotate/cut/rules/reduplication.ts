import { HAN } from '../../../domain/han';
import { Recutting } from '../recut';
import type { CutRule } from './rule';

const AABB = new RegExp(`(${HAN})\\1(${HAN})\\2`, 'gu');

/**
 * Joins what the segmenter left of a doubled word: 乾|乾淨|淨 → 乾乾淨淨, where 乾淨 is a word. 爸爸|媽媽
 * stay two, for each is a word of its own, and nothing is joined across the border of a piece.
 */
export const reduplication: CutRule = {
  name: 'reduplication',
  apply({ pieces, forms: { simplified }, tools }) {
    const has = (word: string): boolean => tools.lexicon.has(word);
    const text = simplified.converted;
    const joined = new Recutting(pieces);
    AABB.lastIndex = 0;
    for (let match = AABB.exec(text); match; match = AABB.exec(text)) {
      const [, first = '', second = ''] = match;
      if (first === second || !has(first + second)) continue;
      const start = simplified.back(match.index);
      const end = simplified.back(match.index + match[0].length);
      const inside = joined.between(start, end);
      if (!inside || inside.length < 2) continue;
      const [left] = inside;
      const own = inside.length === 2 && left && left.end - left.start === (end - start) / 2;
      if (own && has(first + first) && has(second + second)) continue;
      joined.cut([start, end]);
    }
    return joined.pieces();
  },
};
