import type { Script } from '../../domain/script';

/** Their sign stands in the second half of the square, the first is blank; quotation marks too. */
const OPENING = new Set('「『（《〈【〔［｛“‘');
/** Their sign stands in the first half. */
const CLOSING = new Set('」』）》〉】〕］｝”’');
/** In the middle of the square in Taiwan, in its first half on the Mainland. */
const PAUSES = new Set('，、。；：');

/**
 * Whether two marks that meet share a square: of the blank halves between them one is taken away.
 * As CSS has it (css-text-4, `text-spacing-trim: normal`) and Taiwan's print: 」， 「『 ：「, but 。」
 * is whole where the full stop stands in the middle. Browsers do it where they can and the typeface
 * tells how; half of both do not.
 * @param before one mark, and what stands after it; empty where nothing does
 */
export function isCloseSet(before: string, after: string, script: Script): boolean {
  if (CLOSING.has(before)) return OPENING.has(after) || CLOSING.has(after) || PAUSES.has(after);
  if (OPENING.has(before)) return OPENING.has(after);
  if (!PAUSES.has(before)) return false;
  if (script === 'traditional') return OPENING.has(after);
  return OPENING.has(after) || CLOSING.has(after) || PAUSES.has(after);
}
