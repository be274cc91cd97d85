import { rowsOf } from '../../language/data';
import { fired } from '../../language/trace';
import type { SentenceContext } from '../context';
import { meets, type Neighbour, neighbourAt } from './frame-match';
import { type Frame, framesOf } from './frame-row';
import type { ReadingRule, Ruling } from './rule';

const FRAMES = framesOf([
  ...rowsOf('readings/particles'),
  ...rowsOf('readings/character-frames'),
  ...rowsOf('readings/word-frames'),
]);

const EDGE = '。';

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
