import { fired, isTraced } from '../../language/trace';
import type { Piece } from '../piece';
import { BESIDE } from './beside';
import type { CutPiece, CutRule } from './rule';

const SUFFIXES = BESIDE.of('suffix');
const suffixes: ReadonlySet<string> = new Set(SUFFIXES.words);
const isFree = BESIDE.is('before-suffixed');

/** Met so often, a character is a word of its own before any noun: 大|樓梯, 軍|艦隊. */
const OWN_WORD = 12_000;
/** A word met less often is none to be believed in here. */
const COUNTED = 10;
/**
 * Nats that the segmenter's cut may be likelier by: its counts are of words, and say nothing of how
 * easily a suffix joins one. Beyond, the first character did not come to make a word.
 */
const LESS_LIKELY = 6.5;

/**
 * 轉|車站 → 轉車|站: a character that is hardly a word by itself, before a word that ends in a
 * suffix, belongs to the word it makes with the character between, and the suffix is that word's.
 */
export const suffix: CutRule = {
  name: 'suffix',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    let parted: CutPiece[] | null = null;
    for (let at = 1; at < pieces.length; at += 1) {
      const { kind, start, end } = pieces[at] as Piece;
      if (kind !== 'word' || end - start !== 2) continue;
      const before = (parted ?? pieces)[at - 1] as Piece;
      if (before.kind !== 'word' || before.end !== start || start - before.start !== 1) continue;
      const stolen = simplified.slice(start, end);
      const last = stolen.charAt(1);
      if (!suffixes.has(last)) continue;
      const first = simplified.slice(before.start, start);
      const word = first + stolen.charAt(0);
      const times = lexicon.frequency(word);
      if (times < COUNTED || !lexicon.has(word) || lexicon.frequency(first) > OWN_WORD) continue;
      const odds = Math.log(lexicon.frequency(first) * lexicon.frequency(stolen) + 1);
      if (odds - Math.log(times * lexicon.frequency(last) + 1) > LESS_LIKELY) continue;
      if (isFree(first)) continue;
      if (isTraced()) fired(SUFFIXES.id, `${word}|${last}`);
      parted ??= [...pieces];
      parted[at - 1] = { kind, start: before.start, end: start + 1 };
      parted[at] = { kind, start: start + 1, end };
    }
    return parted ?? pieces;
  },
};
