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

/** The outermost word of what stands beside, if it is as the frame asks; null where it is not. */
function meets(
  side: Side | null,
  index: number,
  step: -1 | 1,
  context: SentenceContext,
): number | null {
  const beside = index + step;
  if (!side) return beside;
  const isEdge = endsClause(context.tokens[beside]);
  if (isEdge ? side.edge : fitsBeside(side, context.near(beside, 0))) return beside;
  for (const stretch of side.stretches) {
    const outermost = reach(stretch, beside, step, context);
    if (outermost !== null) return outermost;
  }
  return null;
}

/** The word with the neighbour that decided: the one after it where the frame asks for one. */
function besideOf(frame: Frame, index: number, { tokens, near }: SentenceContext): string {
  const word = near(index, 0);
  const before = endsClause(tokens[index - 1]) ? EDGE : near(index, -1);
  const after = endsClause(tokens[index + 1]) ? EDGE : near(index, 1);
  const follows = (frame.after !== null && after !== EDGE) || before === EDGE;
  return follows && after !== EDGE ? word + after : before + word;
}

/** The first frame that fits the token and its neighbours; null where none does. */
function frameAt(index: number, context: SentenceContext): Ruling | null {
  const { near } = context;
  for (const frame of FRAMES.get(near(index, 0)) ?? []) {
    const first = meets(frame.before, index, -1, context);
    if (first === null) continue;
    const last = meets(frame.after, index, 1, context);
    if (last === null) continue;
    const said = (evidence: string): string =>
      evidence
        .replace('←', near(index, -1))
        .replace('→', near(index, 1))
        .replace('⇐', near(first, 0))
        .replace('⇒', near(last, 0));
    const beside = besideOf(frame, index, context);
    fired(frame.rule, beside);
    if (frame.reading === null) return null;
    const evidence = frame.evidence === null ? null : said(frame.evidence);
    if (frame.code === null) {
      return { reading: frame.reading, why: { code: 'context', evidence: beside } };
    }
    const why = evidence === null ? { code: frame.code } : { code: frame.code, evidence };
    return { reading: frame.reading, why };
  }
  return null;
}

/** Decides by the words on either side, row by row of the data files. */
export const frames: ReadingRule = {
  name: 'frames',
  looksAround: (word) => FRAMES.has(word),
  read: frameAt,
};
