import type { Entry } from '../../domain/lexicon/lexicon';
import type { DetectedScript } from '../../domain/script';
import type { NameParagraph, NameTools } from '../name/rule';
import { findNumbers, type NumberMatch, withoutYu } from '../number/find-numbers';
import { type ParagraphForms, paragraphForms } from '../script/paragraph-forms';
import type { ParagraphTools } from '../token/tools';
import { cutParagraph, type Piece, type SpelledPiece, spelledPiece } from './piece';
import { applyCutRules, CUT_RULES } from './rules/table';

/** A paragraph as far as it tells by itself, before the rest of the text is asked. */
export interface PreparedParagraph {
  readonly text: string;
  readonly forms: ParagraphForms;
  readonly numbers: readonly NumberMatch[];
  /** Words, numbers and what lies between; they tile the text. */
  readonly pieces: readonly SpelledPiece[];
  /** As names are looked for in it; null where its scripts differ in length. */
  readonly named: NameParagraph | null;
}

/**
 * Both scripts, numbers and words of some paragraphs. Each step is taken for all of them before the
 * next: what a step looks things up in is far larger than the processor's caches, and for one
 * paragraph after the other it would be fetched again and again.
 * @param texts the paragraphs without their line breaks.
 * @param script of the whole text, for paragraphs that do not tell.
 */
export function prepareParagraphs(
  texts: readonly string[],
  script: DetectedScript,
  tools: ParagraphTools,
): PreparedParagraph[] {
  const { lexicon } = tools;
  const isWord = (surface: string): boolean => lexicon.has(surface);
  const converted = texts.map((text) => ({
    text,
    forms: paragraphForms(text, script, tools.scriptOf, tools.converter),
  }));
  const counted = converted.map(({ text, forms }) => {
    const found = findNumbers(text, isWord);
    const numbers = forms.script === 'simplified' ? found : withoutYu(found, text);
    return { text, forms, numbers };
  });
  const cut = counted.map(({ text, forms, numbers }) =>
    cutParagraph(text, forms.simplified, numbers, tools),
  );
  const words = counted.map(({ text, forms }, index) =>
    applyCutRules(CUT_RULES, { text, pieces: cut[index] as readonly Piece[], forms, tools }),
  );
  return counted.map(({ text, forms, numbers }, index) => {
    const pieces = spelled(words[index] as readonly Piece[], forms, tools);
    const simplified = forms.simplified.converted;
    const named = simplified.length === text.length ? { text: simplified, pieces } : null;
    return { text, forms, numbers, pieces, named };
  });
}

/** Every piece is looked up here once, and both names and tokens ask what was found. */
const spelled = (
  pieces: readonly Piece[],
  { parallel, simplified }: ParagraphForms,
  { spellings }: ParagraphTools,
): SpelledPiece[] =>
  pieces.map((piece) => {
    const { kind, start, end } = piece;
    const spelling = parallel && spellings.at(kind, parallel, start, end);
    const form = spelling ? spelling.simplified : simplified.slice(start, end);
    return spelledPiece(piece, form, spelling);
  });

/** How the dictionary explains people: by the years they lived in. */
const PERSON = /\((?:c\. |born )?\d{3,4}(?:[-–]|\))|\(\d{3,4}[-–]\d{0,4}\)/;

/** How the dictionary explains places. */
const PLACE = /\b(?:capital|city|town|country|county|province|state|district|island|river|port)\b/;

const isPersonEntry = ({ pinyin, senses }: Entry): boolean =>
  /^\p{Lu}/u.test(pinyin) && senses.some(({ glosses }) => PERSON.test(glosses.join('; ')));

export const nameTools = ({ lexicon, lexemeOf }: ParagraphTools): NameTools => ({
  isPerson: (simplified) => {
    const entries = lexicon.exact(simplified);
    if (entries.length > 0) return entries.some(isPersonEntry);
    return lexemeOf(simplified, simplified).name?.type === 'person';
  },
  has: (simplified) => lexicon.has(simplified),
  frequency: (simplified) => lexicon.frequency(simplified),
  isPlace: (simplified) =>
    lexicon
      .exact(simplified)
      .some(({ senses }) => senses.some(({ glosses }) => PLACE.test(glosses.join('; ')))),
});
