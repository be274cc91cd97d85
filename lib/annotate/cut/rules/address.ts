import type { Lexicon } from '../../../domain/lexicon/lexicon';
import { fired, isTraced } from '../../language/trace';
import { Recutting } from '../recut';
import { BESIDE } from './beside';
import type { CutRule } from './rule';

const TOWNS = BESIDE.of('town');
const ROADS = BESIDE.of('road');
/** 臺中|市|長春|路: a town of two characters, what it is, and a road of two or three. */
const ADDRESS = new RegExp(
  `(${TOWNS.words.join('|')})(\\p{Script=Han}{2})(${ROADS.words.join('|')})`,
  'gu',
);
const PLACE_LENGTH = 2;

/**
 * Cuts an address by its parts: 臺中市長春路 has no 市長 in it, 臺北市民生東路 no 市民. Only after a
 * town of the dictionary, for 他向市長問路 is none.
 */
export const address: CutRule = {
  name: 'address',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    const parted = new Recutting(pieces);
    const { converted, back } = simplified;
    for (const { 0: whole, 1: kind = '', 2: road = '', index } of converted.matchAll(ADDRESS)) {
      const start = index - PLACE_LENGTH;
      if (start < 0 || !isTown(converted.slice(start, index), kind, lexicon)) continue;
      if (isTraced()) for (const { id } of [TOWNS, ROADS]) fired(id, whole);
      const named = index + kind.length;
      const cuts = [index, named, named + road.length, index + whole.length].map(back);
      parted.cut(parted.between(back(start), back(index)) ? cuts : [back(start), ...cuts]);
    }
    return parted.pieces();
  },
};

/** Whether the dictionary has a place of this name, with what it is or without. */
const isTown = (name: string, kind: string, { exact }: Pick<Lexicon, 'exact'>): boolean =>
  [name, name + kind].some((word) =>
    exact(word).some(({ pinyin, senses }) => /^\p{Lu}/u.test(pinyin) && senses.length > 0),
  );
