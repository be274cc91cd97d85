import { repairIn } from '../../repair/repair-piece';
import { anyOf } from '../../script/character-set';
import type { ParagraphForms } from '../../script/paragraph-forms';
import { everydayForms } from '../../script/taiwan-style';
import type { Piece } from '../piece';
import type { CutParagraph, CutPiece, CutRule } from './rule';

/** Characters whose Simplified form is another word's, as in 裡 "inside" and 里 "mile". */
const DOUBLE = anyOf([...'裡後面隻']);

/**
 * Words are cut on the Simplified shadow, where two words can look alike: 海裡 is no 海里 and
 * 面的 no 麵的. What the dictionary has only in another spelling, and no repair explains, is two
 * words.
 */
export const simplifiedHomograph: CutRule = {
  name: 'simplified-homograph',
  apply({ text, pieces, forms, tools }) {
    if (forms.script === 'simplified' || !DOUBLE(text)) return pieces;
    let parted: CutPiece[] | null = null;
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as CutPiece;
      const { kind, start, end } = piece;
      if (kind === 'word' && end - start === 2 && isShadow(text, piece, forms, tools)) {
        parted ??= pieces.slice(0, index);
        parted.push({ kind, start, end: start + 1 }, { kind, start: start + 1, end });
      } else parted?.push(piece);
    }
    return parted ?? pieces;
  },
};

/** True for a word of two characters that only looks like one on the shadow. */
function isShadow(
  text: string,
  piece: Piece,
  forms: ParagraphForms,
  { lexemeOf, repair }: CutParagraph['tools'],
): boolean {
  const { start, end } = piece;
  if (!DOUBLE(text, start, end)) return false;
  const traditional = forms.traditional(start, end);
  const { entries } = lexemeOf(traditional, forms.simplified.slice(start, end));
  // 臺 and 台 are written for each other: 後臺 is 後台.
  const written = everydayForms(traditional);
  const isWritten = entries.some((e) => everydayForms(e.traditional) === written);
  if (entries.length === 0 || isWritten) return false;
  return !repair || repairIn(text, piece, forms, repair) === null;
}
