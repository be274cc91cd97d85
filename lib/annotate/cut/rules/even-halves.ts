import type { Lexicon } from '../../../domain/lexicon/lexicon';
import type { Piece } from '../piece';
import { BESIDE } from './beside';
import type { CutPiece, CutRule } from './rule';

const isSuffix = BESIDE.is('after-three');

/** A half met less often is none to be believed in here. */
const COUNTED = 20;
/** Nats that three and one may be likelier by: most compounds of four characters are two and two. */
const LESS_LIKELY = 2.9;

/** 公交車|站 → 公交|車站, 附加費|用 → 附加|費用: four characters that are two words of two. */
export const evenHalves: CutRule = {
  name: 'even-halves',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    let parted: CutPiece[] | null = null;
    for (let at = 1; at < pieces.length; at += 1) {
      const { kind, start, end } = pieces[at] as Piece;
      const before = pieces[at - 1] as Piece;
      if (end - start !== 1 || before.end !== start || start - before.start !== 3) continue;
      if (kind !== 'word' || before.kind !== 'word') continue;
      const middle = before.start + 2;
      const three = simplified.slice(before.start, start);
      const one = simplified.slice(start, end);
      if (!isEven(three, one, lexicon)) continue;
      parted ??= [...pieces];
      parted[at - 1] = { kind, start: before.start, end: middle };
      parted[at] = { kind, start: middle, end };
    }
    return parted ?? pieces;
  },
};

function isEven(
  three: string,
  one: string,
  lexicon: Pick<Lexicon, 'frequency' | 'exact'>,
): boolean {
  const times = (word: string): number => lexicon.frequency(word);
  const halves = [three.slice(0, 2), three.charAt(2) + one] as const;
  if (halves.some((half) => times(half) < COUNTED || lexicon.exact(half).length === 0))
    return false;
  const even = halves.reduce((sum, half) => sum + Math.log(times(half)), 0);
  const odd = Math.log(times(three) + 1) + Math.log(times(one) + 1);
  if (odd - even > LESS_LIKELY || isSuffix(one)) return false;
  const entries = lexicon.exact(three);
  return !(entries.length > 0 && entries.every(({ pinyin }) => /^\p{Lu}/u.test(pinyin)));
}
