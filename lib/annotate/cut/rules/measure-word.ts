import type { Piece } from '../piece';
import type { CutPiece, CutRule } from './rule';

/** Measure words that are hardly ever nouns by themselves. */
const MEASURES = new Set([...'条张只支枝颗粒辆艘架栋件顶匹株朵块']);
const COUNTED = /[0-9０-９一二三四五六七八九十百千万亿两几数多余半这那各每某何哪整第]$/u;

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
      if (!MEASURES.has(simplified.slice(start, end))) continue;
      const word = simplified.slice(before.start, start);
      const longer = word.charAt(1) + simplified.slice(start, end);
      if (COUNTED.test(word) || !lexicon.has(longer)) continue;
      parted ??= [...pieces];
      parted[at - 1] = { kind, start: before.start, end: before.start + 1 };
      parted[at] = { kind, start: before.start + 1, end };
    }
    return parted ?? pieces;
  },
};
