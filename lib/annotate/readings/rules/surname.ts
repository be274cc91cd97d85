import { formatNumbered } from '@/lib/domain/reading/reading';
import { endsClause } from '../grammar';
import { surnameReading } from '../surnames';
import { WORD_CLASSES } from '../word-classes';
import type { ReadingRule } from './rule';

const isSurname = WORD_CLASSES.named('surname-apart');
const isSurnameAtStart = WORD_CLASSES.named('surname-at-start');
const isTitle = WORD_CLASSES.named('title');

/** Surnames read otherwise than the common word, where they are one: 姓|曾, 曾|老師. */
export const surname: ReadingRule = {
  name: 'surname',
  looksAround: WORD_CLASSES.quietly('surname-apart'),
  read: (index, { tokens, near, tools }) => {
    const word = near(index, 0);
    const isNamed = near(index, -1) === '姓';
    if (!isNamed && !isTitle(near(index, 1))) return null;
    // 他任老師 is a teacher; 任老師 at the start is Mr Ren.
    const serves = isSurnameAtStart(word) && !endsClause(tokens[index - 1]);
    if ((serves && !isNamed) || !isSurname(word)) return null;
    const syllable = surnameReading(word, tools.lexicon);
    return syllable && { reading: formatNumbered([syllable]), why: { code: 'surname' } };
  },
};
