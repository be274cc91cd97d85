import type { DetectedScript } from '../domain/script';
import { joinAsked, verbsOf } from './asked';
import { joinDoubled } from './doubled';
import { type ParagraphForms, paragraphForms } from './forms-of';
import { partLocalised } from './localised';
import { partMeasured } from './measured';
import type { NameTools } from './name/stretch';
import type { NameParagraph } from './names';
import { findNumbers, type NumberMatch, withoutYu } from './numbers';
import { cutParagraph, type Piece, type SpelledPiece } from './pieces';
import { partShadowed } from './shadowed';
import type { ParagraphTools } from './tools';
import { partUnmeasured } from './unmeasured';

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
 * Both scripts, numbers and words of one paragraph.
 * @param text the paragraph without its line break.
 * @param script of the whole text, for paragraphs that do not tell.
 */
export function prepareParagraph(
  text: string,
  script: DetectedScript,
  tools: ParagraphTools,
): PreparedParagraph {
  const { lexicon } = tools;
  const forms = paragraphForms(text, script, tools.scriptOf, tools.converter);
  const found = findNumbers(text, (surface) => lexicon.has(surface));
  const numbers = forms.script === 'simplified' ? found : withoutYu(found, text);
  const cut = cutParagraph(text, forms.simplified, numbers, tools);
  const doubled = joinDoubled(cut, forms.simplified, (word) => lexicon.has(word));
  const asked = joinAsked(doubled, forms.simplified, verbsOf(lexicon));
  const measured = partMeasured(asked, forms.simplified);
  const unmeasured = partUnmeasured(measured, forms.simplified, lexicon);
  const localised = partLocalised(unmeasured, forms.simplified, lexicon);
  const pieces = spelled(partShadowed(text, localised, forms, tools), forms, tools);
  const { converted } = forms.simplified;
  const named = converted.length === text.length ? { text: converted, pieces } : null;
  return { text, forms, numbers, pieces, named };
}

/** Every piece is looked up here once, and both names and tokens ask what was found. */
const spelled = (
  pieces: readonly Piece[],
  { parallel, simplified }: ParagraphForms,
  { spellings }: ParagraphTools,
): SpelledPiece[] =>
  pieces.map(({ kind, start, end }) => {
    const spelling = parallel && spellings.at(kind, parallel, start, end);
    const form = spelling ? spelling.simplified : simplified.slice(start, end);
    return { kind, start, end, simplified: form, spelling };
  });

/** How the dictionary explains places. */
const PLACE = /\b(?:capital|city|town|country|county|province|state|district|island|river|port)\b/;

export const nameTools = ({ lexicon }: ParagraphTools): NameTools => ({
  has: (simplified) => lexicon.has(simplified),
  frequency: (simplified) => lexicon.frequency(simplified),
  isPlace: (simplified) =>
    lexicon
      .exact(simplified)
      .some(({ senses }) => senses.some(({ glosses }) => PLACE.test(glosses.join('; ')))),
});
