import type { SentenceContext } from '../context';
import { endsClause, isQuote } from '../grammar';
import { type Element, fitsBeside, type Side } from './frame-row';

/**
 * How far a stretch of words reaches from `index` on.
 * @param step -1 to the left, 1 to the right
 * @param from the element of the stretch that stands at `index`
 * @returns the index of the outermost word; null where the words are others
 */
function reach(
  stretch: readonly Element[],
  index: number,
  step: -1 | 1,
  context: SentenceContext,
  from = 0,
): number | null {
  const first = stretch[from];
  if (first === undefined) return index - step;
  if (typeof first === 'function') {
    return first(index, context) ? reach(stretch, index + step, step, context, from + 1) : null;
  }
  for (let passed = 0; passed <= first.atMost; passed++) {
    const at = index + passed * step;
    const outermost = reach(stretch, at, step, context, from + 1);
    if (outermost !== null) return outermost;
    if (endsClause(context.tokens[at])) return null;
  }
  return null;
}

/** The word right beside a framed one, and whether the clause ends there instead. */
export interface Neighbour {
  readonly at: number;
  readonly step: -1 | 1;
  readonly word: string;
  readonly isEdge: boolean;
}

export function neighbourAt(
  index: number,
  step: -1 | 1,
  { tokens, near }: SentenceContext,
): Neighbour {
  const at = index + step;
  // 「對，」: what is said begins behind the quotation mark, and ends before it.
  const beside = isQuote(tokens[at]) ? tokens[at + step] : tokens[at];
  return { at, step, word: near(at, 0), isEdge: endsClause(beside) };
}

/** The outermost word of what stands beside, if it is as the frame asks; null where it is not. */
export function meets(
  side: Side | null,
  { at, step, word, isEdge }: Neighbour,
  context: SentenceContext,
): number | null {
  if (!side) return at;
  if (isEdge ? side.edge : fitsBeside(side, word)) return at;
  for (const stretch of side.stretches) {
    const outermost = reach(stretch, at, step, context);
    if (outermost !== null) return outermost;
  }
  return null;
}
