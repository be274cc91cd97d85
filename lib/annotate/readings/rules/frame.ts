import { rowsOf } from '../../language/data';
import { fired } from '../../language/trace';
import type { SentenceContext } from '../context';
import { endsClause } from '../grammar';
import { type Element, type Frame, fitsBeside, framesOf, type Side } from './frame-row';
import type { ReadingRule, Ruling } from './rule';

const FRAMES = framesOf([
  ...rowsOf('readings/particles'),
  ...rowsOf('readings/character-frames'),
  ...rowsOf('readings/word-frames'),
]);

const EDGE = '。';

/**
 * How far a stretch of words reaches from `index` on.
 * @param step -1 to the left, 1 to the right
 * @returns the index of the outermost word; null where the words are others
 */
function reach(
  stretch: readonly Element[],
  index: number,
  step: -1 | 1,
  context: SentenceContext,
): number | null {
  const [first, ...rest] = stretch;
  if (first === undefined) return index - step;
  if (typeof first === 'function') {
    return first(index, context) ? reach(rest, index + step, step, context) : null;
  }
  for (let passed = 0; passed <= first.atMost; passed++) {
    const at = index + passed * step;
    const outermost = reach(rest, at, step, context);
    if (outermost !== null) return outermost;
    if (endsClause(context.tokens[at])) return null;
  }
  return null;
}

/** The word right beside, and whether the clause ends there instead. */
interface Neighbour {
  readonly at: number;
  readonly step: -1 | 1;
  readonly word: string;
  readonly isEdge: boolean;
}

function neighbourAt(index: number, step: -1 | 1, { tokens, near }: SentenceContext): Neighbour {
  const at = index + step;
  return { at, step, word: near(at, 0), isEdge: endsClause(tokens[at]) };
}

/** The outermost word of what stands beside, if it is as the frame asks; null where it is not. */
function meets(
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

/** The word with the neighbour that decided: the one after it where the frame asks for one. */
function besideOf(frame: Frame, word: string, before: Neighbour, after: Neighbour): string {
  const follows = (frame.after !== null && !after.isEdge) || before.isEdge;
  if (follows && !after.isEdge) return word + after.word;
  return (before.isEdge ? EDGE : before.word) + word;
}

/** The first frame that fits the token and its neighbours; null where none does. */
function frameAt(index: number, context: SentenceContext): Ruling | null {
  const { near } = context;
  const word = near(index, 0);
  const frames = FRAMES.get(word);
  if (!frames) return null;
  // A common word has dozens of frames, and they ask about the same two neighbours.
  const before = neighbourAt(index, -1, context);
  const after = neighbourAt(index, 1, context);
  for (const frame of frames) {
    const first = meets(frame.before, before, context);
    if (first === null) continue;
    const last = meets(frame.after, after, context);
    if (last === null) continue;
    const beside = besideOf(frame, word, before, after);
    fired(frame.rule, beside);
    if (frame.reading === null) return null;
    if (frame.code === null) {
      return { reading: frame.reading, why: { code: 'context', evidence: beside } };
    }
    if (frame.evidence === null) return { reading: frame.reading, why: { code: frame.code } };
    const evidence = frame.evidence
      .replace('←', before.word)
      .replace('→', after.word)
      .replace('⇐', near(first, 0))
      .replace('⇒', near(last, 0));
    return { reading: frame.reading, why: { code: frame.code, evidence } };
  }
  return null;
}

/** Decides by the words on either side, row by row of the data files. */
export const frames: ReadingRule = {
  name: 'frames',
  looksAround: (word) => FRAMES.has(word),
  read: frameAt,
};
