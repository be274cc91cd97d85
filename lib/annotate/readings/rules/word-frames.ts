import { rowsOf } from '../../language/data';
import { frameAt, framesOf } from './frame';
import type { Rule } from './rule';

/** Words of several readings told apart by the word beside them. */
const FRAMES = framesOf(rowsOf('readings/word-frames'));

/** Decides by the words on either side; null where no frame fits. */
export const readWordByFrame: Rule = (index, context) => {
  const frames = FRAMES.get(context.near(index, 0));
  return frames ? frameAt(frames, index, context) : null;
};

/** Words whose reading a neighbour may change. */
export const hasWordFrame = (word: string): boolean => FRAMES.has(word);
