import type { Span } from '../domain/span';
import type { ParagraphForms } from './forms-of';
import type { Repair, Repairer } from './repair';

/** Characters of context a repair looks at. */
const BEFORE = 6;
const AFTER = 8;

/** The repair of the word at `span` of a paragraph, null when there is none. */
export const repairIn = (
  text: string,
  { start, end }: Span,
  forms: ParagraphForms,
  repair: Repairer,
): Repair | null =>
  repair({
    surface: text.slice(start, end),
    traditional: forms.traditional(start, end),
    simplified: forms.simplified.slice(start, end),
    before: forms.simplified.slice(Math.max(0, start - BEFORE), start),
    after: forms.simplified.slice(end, Math.min(text.length, end + AFTER)),
  });
