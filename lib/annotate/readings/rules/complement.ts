import { formatNumbered } from '@/lib/domain/reading/reading';
import { candidateReadings } from '../candidates';
import type { SentenceContext } from '../context';
import { isAdverb, isPronoun, isVerb } from '../grammar';
import { WORD_CLASSES } from '../word-classes';
import type { ReadingRule } from './rule';

const isCanComplement = WORD_CLASSES.named('can-complement');

/** 得到 is a word of its own, but after a verb of one character it says what one can: 看得到. */
const isComplement = (index: number, { tokens, near }: SentenceContext): boolean =>
  [...near(index, -1)].length === 1 &&
  isVerb(tokens[index - 1]) &&
  !isPronoun(tokens[index - 1]) &&
  !isAdverb(tokens[index - 1]) &&
  isCanComplement(near(index, 0));

export const complement: ReadingRule = {
  name: 'complement',
  looksAround: (word) => word.startsWith('得'),
  read: (index, context) => {
    const token = context.tokens[index];
    if (!token?.traditional.startsWith('得') || !isComplement(index, context)) return null;
    const [, rest] = candidateReadings(token.traditional, token.entries, false)[0] ?? [];
    if (!rest) return null;
    const why = { code: 'after-verb', evidence: context.near(index, -1) };
    return { reading: `de5 ${formatNumbered([rest])}`, why };
  },
};
