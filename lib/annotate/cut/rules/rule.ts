import type { Lexicon } from '../../../domain/lexicon/lexicon';
import type { ParagraphForms } from '../../script/paragraph-forms';
import type { ParagraphTools } from '../../token/tools';
import type { Piece } from '../piece';

/** A piece that names may have been found for. */
export interface CutPiece extends Piece {
  /** What name it is, if it is one: no rule cuts a name anew. */
  readonly name?: unknown;
}

/** What a rule sees: one paragraph as it is cut so far. Offsets are UTF-16, into `text`. */
export interface CutParagraph {
  readonly text: string;
  /** They tile the text. */
  readonly pieces: readonly CutPiece[];
  readonly forms: ParagraphForms;
  readonly tools: Pick<ParagraphTools, 'lexemeOf' | 'repair'> & {
    readonly lexicon: Pick<Lexicon, 'has' | 'exact' | 'frequency'>;
  };
}

/** One way of putting right what the segmenter cut. */
export interface CutRule {
  /** As `npm run why` names it. */
  readonly name: string;
  /** @returns pieces that tile the text; the very list that was given where nothing is cut anew. */
  apply(paragraph: CutParagraph): readonly CutPiece[];
}
