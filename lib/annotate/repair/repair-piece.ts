import type { Segmenter } from '../../domain/engine';
import type { Span } from '../../domain/span';
import type { ParagraphForms } from '../script/paragraph-forms';
import { mayBeWrong, type Repair, type Repairer } from './repairer';

/** Characters of context a repair looks at. */
const BEFORE = 10;
const AFTER = 8;
/** As far as a word can reach across the border of another. */
const WRITTEN = 3;

/** The repair of the word at `span` of a paragraph, null when there is none. */
export function repairIn(
  text: string,
  { start, end }: Span,
  forms: ParagraphForms,
  repair: Repairer,
): Repair | null {
  const traditional = forms.traditional(start, end);
  // Most words: what stands around them need not be cut out.
  if (!mayBeWrong(traditional)) return null;
  return repair({
    surface: text.slice(start, end),
    traditional,
    simplified: forms.simplified.slice(start, end),
    before: forms.simplified.slice(Math.max(0, start - BEFORE), start),
    after: forms.simplified.slice(end, Math.min(text.length, end + AFTER)),
    writtenBefore: forms.traditional(Math.max(0, start - WRITTEN), start),
    writtenAfter: forms.traditional(end, Math.min(text.length, end + WRITTEN)),
  });
}

/** The repair of a title, whose words are repaired one by one: 《生死斗》 is 生死鬥. */
export function repairTitle(
  text: string,
  { start, end }: Span,
  forms: ParagraphForms,
  { segment, repair }: { readonly segment: Segmenter; readonly repair: Repairer },
): Repair | null {
  let confidence: Repair['confidence'] = 'certain';
  let traditional = '';
  let at = start;
  for (const word of segment(forms.simplified.slice(start, end))) {
    const span = { start: at, end: Math.min(end, at + word.length) };
    const found = repairIn(text, span, forms, repair);
    const shown = found?.confidence === 'possible' ? null : found;
    if (shown?.confidence === 'likely') confidence = 'likely';
    traditional += shown?.traditional ?? forms.traditional(span.start, span.end);
    at = span.end;
  }
  const changed = at === end && traditional !== forms.traditional(start, end);
  return changed ? { traditional, confidence } : null;
}
