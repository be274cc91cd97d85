import { lookUp, tableOf } from '../../language/data';
import { isOneCharacter } from './model';
import type { ReadingRule } from './rule';

const USUAL = tableOf('readings/usual');

/** What the word is in all but the rarest texts: `dictionary/readings/usual.txt`. */
export const usual: ReadingRule = {
  name: 'usual',
  looksAround: () => false,
  read: (index, { near }) => {
    const word = near(index, 0);
    const reading = lookUp(USUAL, word);
    if (reading === undefined) return null;
    const why = { code: 'usual' };
    return { reading, why: isOneCharacter(word) ? why : { ...why, evidence: word } };
  },
};
