import { rowsOf } from '../../language/data';
import { frameAt, framesOf } from './frame';
import type { Rule } from './rule';

/** Characters of several readings, mostly verbs and nouns, told apart by the word beside them. */
const FRAMES = framesOf(rowsOf('readings/character-frames'));

/** Decides by the words on either side; null where no frame fits. */
export const readByFrame: Rule = (index, context) => {
  const frames = FRAMES.get(context.near(index, 0));
  return frames ? frameAt(frames, index, context) : null;
};

/** Characters that have frames. */
export const hasFrame = (character: string): boolean => FRAMES.has(character);
