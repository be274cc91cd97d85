import type { Converter, Romaniser, Segmenter } from '../../domain/engine';
import type { Entry, Lexicon } from '../../domain/lexicon/lexicon';
import type { Reading } from '../../domain/reading/reading';
import type { ReadingReason, TokenKind } from '../../domain/token';
import type { CharacterScript } from '../../text/script';
import type { Repairer } from '../repair/repairer';
import type { StandardForms } from '../script/standards';
import type { SenseTools } from '../sense/choose';
import type { TagModel } from '../sense/tag-model';
import type { LexemeOf } from '../word/lexeme';
import type { Spellings } from '../word/spelling';

/** All that annotation needs from outside, given as arguments so that literals can test it. */
export interface AnnotateTools {
  readonly lexicon: Lexicon;
  readonly segment: Segmenter;
  readonly romanise: Romaniser;
  readonly converter: TaiwanConverter;
  /** Finds wrong characters of machine conversion; without it none is repaired. */
  readonly repair?: Repairer;
  /** Parts of speech; without it words keep the order of their senses but for rows of data. */
  readonly tags?: TagModel;
}

export interface TaiwanConverter extends Converter {
  /** Folds variants of Traditional text (爲 裏 羣) to Taiwan's standard forms. */
  readonly toTaiwan: (text: string) => string;
  /** A paragraph given in Simplified by the standards other than Taiwan's, null where it cannot be told. */
  readonly standards?: (simplified: string, taiwan: string) => StandardForms | null;
}

/** The tools with what is made from them once and kept. */
export interface ParagraphTools extends AnnotateTools {
  readonly scriptOf: CharacterScript;
  readonly lexemeOf: LexemeOf;
  readonly spellings: Spellings;
  readonly read: SentenceReader;
  readonly senses: SenseTools;
}

/** Chooses a reading for each word of a sentence; other tokens get empty ones. */
export type SentenceReader = (
  tokens: readonly {
    readonly kind: TokenKind;
    readonly surface: string;
    readonly traditional: string;
    readonly simplified: string;
    readonly entries: readonly Entry[];
    readonly isName: boolean;
  }[],
  tools: { readonly romanise: Romaniser; readonly lexicon: Lexicon },
) => readonly {
  readonly reading: Reading;
  readonly taiwan: Reading;
  readonly spoken: Reading | undefined;
  readonly alternatives: readonly Reading[];
  readonly why: ReadingReason | undefined;
}[];
