import { fired, isTraced } from '../../language/trace';
import type { Piece } from '../piece';
import { BESIDE } from './beside';
import type { CutPiece, CutRule } from './rule';

const MEASURES = BESIDE.of('measure');
const measures: ReadonlySet<string> = new Set(MEASURES.words);
const isCounted = BESIDE.ends('counted');

/**
 * 加油|條 → 加|油條: a measure word counts nothing where no number stands before it, so when it
 * ends a longer word, that word is meant.
 */
export const measureWord: CutRule = {
  name: 'measure-word',
  apply({ pieces, forms: { simplified }, tools: { lexicon } }) {
    let parted: CutPiece[] | null = null;
    for (let at = 1; at < pieces.length; at += 1) {
      const { kind, start, end } = pieces[at] as Piece;
      const before = pieces[at - 1] as Piece;
      if (end - start !== 1 || before.end !== start || before.end - before.start !== 2) continue;
      if (kind !== 'word' || before.kind !== 'word') continue;
      const measure = simplified.slice(start, end);
      if (!measures.has(measure)) continue;
      const word = simplified.slice(before.start, start);
      const longer = word.charAt(1) + measure;
      if (!lexicon.has(longer) || isCounted(word)) continue;
      if (isTraced()) fired(MEASURES.id, longer);
      parted ??= [...pieces];
      parted[at - 1] = { kind, start: before.start, end: before.start + 1 };
      parted[at] = { kind, start: before.start + 1, end };
    }
    return parted ?? pieces;
  },
};
