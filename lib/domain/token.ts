import type { EntryId, Part } from './lexicon/lexicon';
import type { Reading } from './reading/reading';
import type { Forms, OtherStandards } from './script';
import type { Span } from './span';

export type Flag = 'repaired' | 'variant' | 'name' | 'corrected' | 'ambiguous';
export type NameType = 'person' | 'organization' | 'place' | 'work' | 'product';

/** Why a reading was chosen: a short code, and the evidence in plain words ("長大"). */
export interface ReadingReason {
  readonly code: string;
  readonly evidence?: string;
}

interface Base extends Forms {
  readonly span: Span;
  /** Exactly what the source says. */
  readonly surface: string;
}

/**
 * How a word of the dictionary stands in the sentence: taken apart (睡了一覺), asked (喜不喜歡), with
 * 得 or 不 inside (聽得懂), said twice (長長, 乾乾淨淨).
 */
export type BaseForm = 'apart' | 'asked' | 'able' | 'doubled';

export interface Word extends Base {
  readonly kind: 'word';
  readonly reading: Reading;
  readonly taiwan: Reading;
  /** How Taiwan says it every day, where its table of characters reads it otherwise: 法國 fà. */
  readonly spoken?: Reading;
  /** Best first. Empty only when the dictionary has nothing, and then `parts` covers every Han character. */
  readonly entries: readonly EntryId[];
  /** Indexes of the first entry's senses, the one meant here first; absent where its order fits. */
  readonly senses?: readonly number[];
  /** Universal part of speech, where it decided which sense is meant. */
  readonly pos?: string;
  readonly parts?: readonly Part[];
  readonly flags: readonly Flag[];
  readonly nameType?: NameType;
  readonly alternatives?: readonly Reading[];
  readonly why?: ReadingReason;
  /** The dictionary's word this one is part or a form of. */
  readonly base?: Forms & { readonly form: BaseForm };
  /** Taiwan's word for a Mainland wording, 芯片 → 晶片. */
  readonly wording?: { readonly taiwan: string };
  /** A repair not certain enough to show. */
  readonly suggestion?: { readonly traditional: string };
  /** Frequency band, 1 the most frequent. */
  readonly band?: number;
  /** In a text given in Simplified: how Hong Kong and OpenCC spell it, where not as Taiwan does. */
  readonly standards?: OtherStandards;
  /** A name's Latin form found in the text: 普瑞(Jay Puri). */
  readonly latin?: string;
}

/** The band of words that the frequency list hardly has, or not at all. */
export const RAREST_BAND = 6;

export const bandOfWord = ({ band }: Pick<Word, 'band'>): number => band ?? RAREST_BAND;

/** Digits, Chinese numerals and what belongs to them: 17.5億, 八成, 2024年. */
export interface NumberToken extends Base {
  readonly kind: 'number';
  /** null where the digits are no quantity (a telephone number). */
  readonly value: number | null;
  /** Spoken form; not one syllable per character. */
  readonly reading: Reading;
  /** What 八成 or 七折 means. */
  readonly gloss?: string;
  readonly entries?: readonly EntryId[];
}

export interface Other extends Base {
  readonly kind: 'latin' | 'punctuation' | 'space';
  /** Of Latin that names a share or a product: NVDA.O, Mate10. */
  readonly flags?: readonly Flag[];
  readonly nameType?: NameType;
}

export type Token = Word | NumberToken | Other;
export type TokenKind = Token['kind'];

export const isWord = (token: Token): token is Word => token.kind === 'word';

/** Tokens a learner can open: words and numbers. */
export const opensPanel = (token: Token): token is Word | NumberToken =>
  token.kind === 'word' || token.kind === 'number';
