import type { Piece } from '../piece';
import { BESIDE } from './beside';
import type { CutPiece, CutRule } from './rule';

const WHERE = /[上下里中内外]$/u;
const PLACED = /^(?:on|in|at|inside|outside|under|within|among)\b/;
const standsAlone = BESIDE.is('stands-alone');

/**
 * 月|台上 → 月台|上: where a word ends in a localiser, and what is left of it makes a longer word
 * with the character before, the longer word is meant. Only where the dictionary explains the word
 * by where something is ("on stage"): not in 會|集中 and 自|高中.
 */
export const localiser: CutRule = {
  name: 'localiser',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    let parted: CutPiece[] | null = null;
    for (let at = 1; at < pieces.length; at += 1) {
      const { kind, start, end } = pieces[at] as Piece;
      const before = pieces[at - 1] as Piece;
      if (end - start !== 2 || before.end !== start || start - before.start !== 1) continue;
      if (kind !== 'word' || before.kind !== 'word') continue;
      const word = simplified.slice(start, end);
      if (!WHERE.test(word)) continue;
      const first = simplified.slice(before.start, start);
      const longer = first + word.charAt(0);
      if (!lexicon.has(longer) || standsAlone(first)) continue;
      const glosses = lexicon.exact(word).flatMap(({ senses }) => senses[0]?.glosses[0] ?? []);
      if (!glosses.some((gloss) => PLACED.test(gloss))) continue;
      parted ??= [...pieces];
      parted[at - 1] = { kind, start: before.start, end: start + 1 };
      parted[at] = { kind, start: start + 1, end };
    }
    return parted ?? pieces;
  },
};
